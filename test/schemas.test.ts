// The schemas say what the types say.
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import type * as types from 'newsfacts'
import { extract, extractNumbers, readArticle, tokenize } from 'newsfacts'
import * as schemas from 'newsfacts/schemas'
import { FACTS } from './facts-fixture.ts'

/** Both ways assignable. */
type Agree<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

it('agree with the interfaces of the same names', () => {
  expectTypeOf<Agree<z.infer<typeof schemas.Span>, types.Span>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.LanguageCode>, types.LanguageCode>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.DetectedLanguage>, types.DetectedLanguage>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Metadata>, types.Metadata>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.OrganizationKind>, types.OrganizationKind>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Organization>, types.Organization>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Modifier>, types.Modifier>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Amount>, types.Amount>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Count>, types.Count>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.DateExpression>, types.DateExpression>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Speaker>, types.Speaker>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Quote>, types.Quote>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Denial>, types.Denial>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Facts>, types.Facts>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Numeral>, types.Numeral>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.TokenKind>, types.TokenKind>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Token>, types.Token>>().toEqualTypeOf<true>()
  expectTypeOf<Agree<z.infer<typeof schemas.Sentence>, types.Sentence>>().toEqualTypeOf<true>()
  expectTypeOf<z.infer<typeof schemas.Article>>().toExtend<types.Article>()
  expectTypeOf<z.infer<typeof schemas.KnownOrganization>>().toExtend<types.KnownOrganization>()
  expectTypeOf<Agree<z.infer<typeof schemas.Options>, types.Options>>().toEqualTypeOf<true>()
})

describe('schemas', () => {
  it('take what the library gives', () => {
    const raw = '# Acme denies bribes\n\n"We never paid 3 million euros", Acme said on 12 March 2019, when 200 workers left.'
    schemas.Facts.parse(extract(raw))
    schemas.Facts.parse(FACTS)
    schemas.Article.parse(readArticle(raw))
    const { sentences, tokens } = tokenize(raw)
    z.array(schemas.Sentence).parse(sentences)
    z.array(schemas.Token).parse(tokens)
    z.array(schemas.Numeral).parse(extractNumbers(raw))
  })

  it('refuse what it does not', () => {
    expect(schemas.Facts.safeParse({ ...FACTS, dates: null }).success).toBe(false)
    expect(schemas.Amount.safeParse({ ...FACTS.amounts[0], currency: undefined }).success).toBe(false)
    expect(schemas.Options.safeParse({ referenceDate: '2023-02-30' }).success).toBe(false)
    expect(schemas.Options.safeParse({ referenceDate: new Date('2023-02-03') }).success).toBe(true)
  })

  it.each(Object.entries(schemas))('%s makes a JSON Schema', (_, schema) => {
    expect(z.toJSONSchema(schema)).toHaveProperty('$schema')
  })
})
