// Numbers in digits: what their separators mean, which the language decides and the context settles.

const PLAIN = /^\d+$/u
const NUMBER = /^\d[\d.,'\s]*$/u
// .5
const POINT = /^[.,](?<decimals>\d+)$/u
const SEPARATOR = /[.,'\s]/u
// 2/3, but no part of a day: 24/12/2017
const FRACTION = /^(?<top>\d{1,4})\/(?<bottom>\d{1,4})$/u
// 1½ · ½
const VULGAR = /^(?<whole>\d*)\s?(?<vulgar>[¼-¾⅐-⅞])$/u

/** The value of a number in digits, or null where it is none, as `24/12/2017`, or several, as `22,24,26`. */
export function digitsValue(text: string, decimal: ',' | '.'): number | null {
  if (PLAIN.test(text)) return Number(text)
  if (NUMBER.test(text)) return separatedValue(text, decimal)
  const decimals = POINT.exec(text)?.groups?.['decimals']
  if (decimals) return Number(`0.${decimals}`)
  const fraction = FRACTION.exec(text)?.groups
  if (fraction) return Number(fraction['bottom']) > 0 ? Number(fraction['top']) / Number(fraction['bottom']) : null
  const vulgar = VULGAR.exec(text)?.groups
  return vulgar ? Number(vulgar['whole']) + vulgarValue(vulgar['vulgar'] ?? '') : null
}

/** ½ is 0.5. */
function vulgarValue(sign: string): number {
  const [top = 0, bottom = 1] = sign.normalize('NFKC').split('\u2044').map(Number)
  return top / bottom
}

/** 1.000,50 · 1,000.50 · 1 000 · 1'000 · 12,34,567.89 */
function separatedValue(text: string, decimal: ',' | '.'): number | null {
  const parts = text.split(SEPARATOR)
  const signs: string[] = []
  for (const sign of text) if (SEPARATOR.test(sign)) signs.push(sign)
  const last = signs.at(-1) ?? ''
  const tail = parts.at(-1) ?? ''
  const point = last === ',' || last === '.'
  if (signs.every((sign) => sign === last)) {
    const groups = last !== decimal || signs.length > 1
    if (groups && areGroups(parts, last) && parts[0] !== '0') return Number(parts.join(''))
    return signs.length === 1 && point ? Number(text.replace(last, '.')) : null
  }
  const whole = parts.slice(0, -1)
  const ofOneKind = signs.slice(0, -1).every((sign) => sign === signs[0])
  return point && ofOneKind && areGroups(whole, signs[0] ?? '') ? Number(`${whole.join('')}.${tail}`) : null
}

/** Whether digits are set off in threes, or with commas in twos before the last three, as in India. */
function areGroups(parts: readonly string[], sign: string): boolean {
  const [head = '', ...groups] = parts
  const twos = sign === ',' && head.length <= 2
  return head.length <= 3 && groups.every((group, at) => group.length === 3 || (twos && group.length === 2 && at < groups.length - 1))
}
