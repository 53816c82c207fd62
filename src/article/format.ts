// Plain text, HTML or Markdown: told apart by the marks only one of them has.
import type { ArticleFormat } from '../document/document.ts'

// <p> <div class="…"> </h2> <!doctype html>
const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|article|section|figure|blockquote|table|tr|td|html|head|body|header|footer|main|meta|script)(?:[\s/][^<>]{0,2000})?>|<!doctype\s/giu
// <br/> <a href="…"> </strong> <img src="…">
const INLINE_TAG = /<(?:br|img|hr)(?:[\s/][^<>]{0,2000})?>|<a\s[^<>]{0,2000}>|<\/(?:[abiu]|em|strong|span|small|sup|sub|cite|time|font)>/iu
// [text](https://…) · ![](…)
const LINK = /\]\((?:https?:|\/|#|mailto:|data:)/gu
// # Headline · ### Crosshead · a line of === or --- under a headline
const HEADING = /^ {0,3}#{1,6}[ \t]{1,9}\S|^\S.{0,300}\n(?:={3,}|-{3,})[ \t]{0,9}$/mu
// **bold** · __bold__
const BOLD = /(?:\*\*|__)[\p{L}\p{N}][^*_\n]{0,200}[\p{L}\p{N}.:!?](?:\*\*|__)/gu

/** The format of the text, by its marks. */
export function formatOf(text: string): ArticleFormat {
  const blocks = count(text, BLOCK_TAG, 20)
  const links = count(text, LINK, 20)
  if (blocks > 1 && blocks > links) return 'html'
  if (links > 0 || HEADING.test(text) || count(text, BOLD, 2) > 1) return 'markdown'
  return blocks > 0 || hasInlineTags(text) ? 'html' : 'text'
}

/** Whether HTML tags stand among the text. */
export function hasTags(text: string): boolean {
  return count(text, BLOCK_TAG, 1) > 0 || hasInlineTags(text)
}

function hasInlineTags(text: string): boolean {
  return text.includes('<') && INLINE_TAG.test(text)
}

/** How often the pattern matches, up to `enough`. */
function count(text: string, pattern: RegExp, enough: number): number {
  let found = 0
  pattern.lastIndex = 0
  while (found < enough && pattern.test(text)) found++
  return found
}
