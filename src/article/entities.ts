// Character entities in text that is not HTML: feeds leave `&amp;` and `&#xa3;` behind.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { canvasOf, textOf, write } from './canvas.ts'

// &amp; &eacute; &#163; &#xa3;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu

const nothing = (): void => undefined

/** Callbacks that do nothing, to be overridden where something matters. */
export const IGNORE: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
}

/** The characters an entity stands for, or the entity itself when it stands for none. */
function decode(entity: string): string {
  let text = ''
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORE,
      ontext: (start, end) => (text += entity.slice(start, end)),
      ontextentity: (code) => (text += String.fromCodePoint(code)),
    },
  )
  tokenizer.write(entity)
  tokenizer.end()
  return text
}

/** The text with its entities decoded in place. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  const canvas = canvasOf(text)
  const known = new Map<string, string>()
  for (const { 0: entity, index } of text.matchAll(ENTITY)) {
    let decoded = known.get(entity)
    if (decoded === undefined) known.set(entity, (decoded = decode(entity)))
    write(canvas, index, index + entity.length, decoded)
  }
  return known.size > 0 ? textOf(canvas) : text
}
