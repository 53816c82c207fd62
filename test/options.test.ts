// A programmer's mistake throws, and the message names the option, what it got and what it takes.
import { describe, expect, it } from 'vitest'
import { createExtractor, detectLanguage, extract, extractDates, readArticle } from 'newsfacts'
import { createExtractor as createBare } from 'newsfacts/core'
import { nl } from 'newsfacts/nl'

/** A call as a program without types makes it. */
const call =
  (run: unknown, ...given: unknown[]) =>
  (): unknown =>
    (run as (...given: unknown[]) => unknown)(...given)

describe('text', () => {
  it.each([undefined, null, 5, {}, ['a'], true, Symbol('a')])('refuses %s', (text) => {
    for (const run of [extract, extractDates, readArticle, detectLanguage]) expect(call(run, text)).toThrow(TypeError)
  })
  it('says so', () => {
    expect(call(extract, undefined)).toThrow('text: got undefined, takes a string')
  })
})

describe('options', () => {
  it.each([
    [5, TypeError, 'options: got 5, takes an object'],
    [null, TypeError, 'options: got null, takes an object'],
    [{ language: 'de' }, RangeError, 'language: got "de", takes "en", "fr" or "nl"'],
    [{ language: 5 }, TypeError, 'language: got 5, takes "en", "fr" or "nl"'],
    [{ referenceDate: 'yesterday' }, RangeError, 'referenceDate: got "yesterday", takes an ISO 8601 date such as "2017-09-29" or a Date'],
    [{ referenceDate: '2023-02-30' }, RangeError, 'referenceDate: got "2023-02-30"'],
    [{ referenceDate: '2023-02-29' }, RangeError, 'referenceDate'],
    [{ referenceDate: '2023-06-01T25:00' }, RangeError, 'referenceDate'],
    [{ referenceDate: new Date('no') }, RangeError, 'referenceDate: got an invalid Date'],
    [{ referenceDate: 20170929 }, TypeError, 'referenceDate: got 20170929'],
    [{ format: 'pdf' }, RangeError, 'format: got "pdf", takes "auto", "text", "html" or "markdown"'],
    [{ format: [] }, TypeError, 'format: got an array'],
    [{ boilerplate: false }, TypeError, 'boilerplate: got false, takes "drop" or "keep"'],
    [{ defaultCurrencies: 'CAD' }, TypeError, 'defaultCurrencies: got "CAD"'],
    [{ defaultCurrencies: { dollar: 5 } }, TypeError, 'defaultCurrencies.dollar: got 5'],
    [{ defaultCurrencies: { dollar: 'loonie' } }, RangeError, 'defaultCurrencies.dollar: got "loonie", takes an ISO 4217 code such as "CAD"'],
  ])('refuses %o', (options, kind, message) => {
    expect(call(extract, 'Rain.', options)).toThrow(kind)
    expect(call(extract, 'Rain.', options)).toThrow(message)
  })

  it.each([
    {},
    undefined,
    { language: undefined },
    { colour: 'red' },
    { referenceDate: '2017' },
    { referenceDate: '2017-09' },
    { referenceDate: '2024-02-29' },
    { referenceDate: '2017-09-29T14:30:00+02:00' },
    { referenceDate: new Date('2017-09-29') },
    { defaultCurrencies: { dollar: 'CAD' } },
  ])('takes %o', (options) => {
    expect(call(extract, 'Rain.', options)).not.toThrow()
  })
})

describe('createExtractor', () => {
  it.each([
    [5, TypeError, 'options: got 5'],
    [{ languages: 'nl' }, TypeError, 'languages: got "nl"'],
    [{ languages: ['nl'] }, TypeError, 'languages[0]: got "nl", takes a language pack'],
    [{ detect: 'franc' }, TypeError, 'detect: got "franc", takes a function'],
    [{ organizations: {} }, TypeError, 'organizations: got an object'],
    [{ organizations: ['Acme'] }, TypeError, 'organizations[0]: got "Acme"'],
    [{ organizations: [{ name: ' ', kind: 'company' }] }, RangeError, 'organizations[0].name'],
    [{ organizations: [{ name: 'Acme', kind: 'firm' }] }, RangeError, 'organizations[0].kind: got "firm"'],
    [{ organizations: [{ name: 'Acme', kind: 'company', aliases: 'A' }] }, TypeError, 'organizations[0].aliases'],
    [{ organizations: [{ name: 'Acme', kind: 'company', aliases: [1] }] }, TypeError, 'organizations[0].aliases: got 1'],
    [{ referenceDate: 'soon' }, RangeError, 'referenceDate: got "soon"'],
  ])('refuses %o', (options, kind, message) => {
    expect(call(createExtractor, options)).toThrow(kind)
    expect(call(createExtractor, options)).toThrow(message)
  })

  it('knows only the languages it is given', () => {
    expect(call(createBare({ languages: [nl] }).extract, 'Regen.', { language: 'fr' })).toThrow('language: got "fr", takes "nl"')
    expect(call(createBare().extract, 'Regen.', { language: 'fr' })).toThrow(RangeError)
    expect(createBare().extract('Regen.').language.code).toBe('und')
  })

  it('keeps what it was made with, unless a call says otherwise', () => {
    const { extract: fixed } = createExtractor({ language: 'nl' })
    expect(fixed('Rain.').language.code).toBe('nl')
    expect(call(fixed, 'Rain.', { language: undefined })()).toMatchObject({ language: { code: 'nl' } })
    expect(fixed('Rain.', { language: 'en' }).language.code).toBe('en')
  })
  it('tokenizes all the text, unless furniture is to be dropped', () => {
    const text = 'It rained all day in Halden.\n\nWe use cookies. Accept all cookies to continue.\n'
    const size = (extractor = createExtractor({ language: 'en' }), options = {}) => extractor.tokenize(text, options).tokens.length
    const kept = size()
    expect(size(undefined, { boilerplate: 'drop' })).toBeLessThan(kept)
    expect(size(createExtractor({ language: 'en', boilerplate: 'drop' }))).toBeLessThan(kept)
    expect(call(createExtractor().tokenize, text, 'en')).toThrow(TypeError)
  })
})
