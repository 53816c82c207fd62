// Writes the currency and unit names of each language from the Unicode CLDR.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { format } from 'prettier'

const LANGUAGES = ['en', 'fr', 'nl'] as const
/** Currencies that went out of use before this day are no news any more. */
const OLDEST = '1990-01-01'
/** Funds, metals, units of account and codes for testing. */
const NO_MONEY = /^X(?!AF|OF|PF|CD)..$|^(?:CHE|CHW|CLF|COU|MXV|USN|USS|UYI|UYW|BOV|ZZZ)$/u

/** Kinds of units that newspapers measure in; durations are dates. */
const UNIT_KINDS =
  /^(?:area|consumption|digital|electric|energy|force|frequency|graphics|length|magnetic|mass|power|pressure|speed|temperature|volume|concentr)-/u
/** Parts of the names of units that no article counts in, or that are first of all something else: cups, points, drops. */
const NO_UNITS = new Set(
  (
    'cup point drop dram jigger pinch spoon tablespoon teaspoon dessert item part permyriad percent permille mole pixel megapixel em dot stone slug fun jp rin shaku sun ken ri jo ' +
    'sai se bu koku kosaji osaji chain rod solar earth dalton it generic cho dunam ofglucose katal gasoline light-speed bar fathom furlong quart bushel grain ' +
    'foodcalorie metric imperial acre-foot therm force pound-force kilogram-force weber ofhg scandinavian megaliter tesla siemens henry coulomb farad gray rankine beaufort carat newton ' +
    'millimole radius mass luminosity cloth energy density us british thermal steradian radian revolution arc second minute'
  ).split(' '),
)

/** Whether newspapers measure in a unit such as `length-kilometer`. */
function isMeasured(kind: string): boolean {
  const unit = kind.slice(kind.indexOf('-') + 1)
  return UNIT_KINDS.test(kind) && !NO_UNITS.has(unit) && !(unit !== 'meter-per-second' && unit.split('-').some((word) => NO_UNITS.has(word)))
}

/** Short names that are words, or other units once case is gone. */
const NO_NAMES = new Set(
  'in a c v k n j s h g-force b bit pt ch po pi me cd kt ct t ton nd kn tn ″ ′ ° °c cal min pc ma ev ae pm nm mi dm au ua al lj gal sv w f d i nds lux cg dg o to ko mo go kg ω rem bps bar pa'.split(
    ' ',
  ),
)

interface Names {
  readonly [key: string]: string
}

const require = createRequire(import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'))
const version: string = json('cldr-core/package.json').version

/** A name as a phrase of tokens: lower case, signs and elided words set apart. English cuts hyphens, the others do not. */
function phrase(name: string, language: string): string {
  const spaced = name
    .replace(/\{0\}/gu, '')
    .replace(/\([^()]*\)/gu, '')
    .replace(/’/gu, "'")
    .replace(/(\/|\p{Sc})/gu, ' $1 ')
    .replace(/\b([dl]')/giu, ' $1 ')
    .replace(/\s+/gu, ' ')
  return (language === 'en' ? spaced.replace(/-/gu, ' - ') : spaced).trim().toLowerCase()
}

const unique = (list: readonly string[]) => [...new Set(list)].sort()

/** Codes of the currencies that are tender, then of those that were since `OLDEST`. */
function codes(): string[] {
  const current = new Set<string>()
  const former = new Set<string>()
  const { region } = json('cldr-core/supplemental/currencyData.json').supplemental.currencyData
  for (const list of Object.values(region) as Record<string, Names>[][]) {
    for (const entry of list) {
      for (const [code, { _to, _tender }] of Object.entries(entry)) {
        if (_tender === 'false' || NO_MONEY.test(code)) continue
        if (_to === undefined) current.add(code)
        else if (_to >= OLDEST) former.add(code)
      }
    }
  }
  return [...[...current].sort(), ...[...former].filter((code) => !current.has(code)).sort()]
}

function currencies(language: string, of: readonly string[]): Record<string, string> {
  const all = json(`cldr-numbers-full/main/${language}/currencies.json`).main[language].numbers.currencies as Record<string, Names>
  const taken = new Set<string>()
  const entries = of.flatMap((code): [string, string][] => {
    const names = Object.entries(all[code] ?? {}).filter(([key]) => key.startsWith('displayName'))
    const phrases = unique(names.map(([, name]) => phrase(name, language)).filter((name) => name && name !== code.toLowerCase() && !taken.has(name)))
    for (const name of phrases) taken.add(name)
    return phrases.length ? [[code, phrases.join('|')]] : []
  })
  return Object.fromEntries(entries)
}

/** Signs that mean one currency in all the languages, as phrases of tokens. */
function symbols(of: readonly string[]): Record<string, string> {
  const found = new Map<string, Set<string>>()
  for (const language of LANGUAGES) {
    const all = json(`cldr-numbers-full/main/${language}/currencies.json`).main[language].numbers.currencies as Record<string, Names>
    for (const code of of) {
      for (const key of ['symbol', 'symbol-alt-narrow']) {
        const sign = phrase(all[code]?.[key] ?? '', language)
        if (!sign || sign === code.toLowerCase() || /^\p{L}{1,3}\.?$|^\$ \p{L}$|^t \$$/u.test(sign)) continue
        found.set(sign, (found.get(sign) ?? new Set()).add(code))
      }
    }
  }
  return Object.fromEntries(
    [...found]
      .filter(([, list]) => list.size === 1)
      .map(([sign, list]) => [sign, [...list].join('')])
      .sort(),
  )
}

function units(language: string): Record<string, string> {
  const all = json(`cldr-units-full/main/${language}/units.json`).main[language].units as Record<string, Record<string, Names>>
  const named: [string, string][] = []
  for (const kind of Object.keys(all['long'] ?? {})) {
    if (!isMeasured(kind)) continue
    const forms = ['long', 'short'].flatMap((width) => Object.entries(all[width]?.[kind] ?? {}))
    const names = unique(forms.filter(([key]) => /^displayName|^unitPattern-count/u.test(key)).map(([, name]) => phrase(name, language))).filter(
      (name) => name && !NO_NAMES.has(name),
    )
    if (names.length) named.push([kind.slice(kind.indexOf('-') + 1), names.join('|')])
  }
  return Object.fromEntries(named)
}

async function write(path: string, why: string, source: string, name: string, table: Record<string, string>) {
  const text = `// ${why}\n// Generated by \`npm run generate\` from ${source} ${version} (Unicode License v3). Corrections stand beside it.\n\nexport const ${name}: Readonly<Record<string, string>> = ${JSON.stringify(table)}\n`
  writeFileSync(
    new URL(`../src/${path}`, import.meta.url),
    await format(text, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 150 }),
  )
}

const all = codes()
await write(
  'entities/amount/symbols.generated.ts',
  'Signs of currencies in any language, in lower case, by ISO 4217 code.',
  'cldr-numbers-full',
  'symbols',
  symbols(all),
)
for (const language of LANGUAGES) {
  await write(
    `languages/${language}/currencies.generated.ts`,
    'Names of currencies by ISO 4217 code.',
    'cldr-numbers-full',
    'currencies',
    currencies(language, all),
  )
  await write(`languages/${language}/units.generated.ts`, 'Names of units by CLDR identifier.', 'cldr-units-full', 'units', units(language))
}
