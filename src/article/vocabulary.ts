// What the elements, classes and roles of HTML say about the text in them. The vocabulary is the web's, not a language's.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Never text, whatever stands in them. */
export const MACHINERY = set('script style noscript template svg math textarea select option datalist iframe object canvas map')

/** Text, but not the story's. */
export const FURNITURE = set('nav aside footer form button video audio dialog menu')

/** Elements that end the block before and the block in them. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hgroup hr html item legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul',
)

/** Elements that have no end tag. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr')

export const HEADINGS = set('h1 h2 h3 h4 h5 h6')
export const ITEMS = set('li dd dt td th')

/** Words of class names and ids that only furniture has. */
const HINTS = set(
  'ad ads advert adverts advertisement advertising banner breadcrumb breadcrumbs byline comment comments consent cookie cookies copyright credit credits disqus gdpr menu modal navbar newsletter nieuwsbrief outbrain pagination paywall popup promo promoted readmore related sharedaddy share sharing sidebar signup social sponsor sponsored subscribe subscription taboola toolbar tooltip trending',
)
/** Classes made of several words. */
const COMPOUND_HINTS = set(
  'hidden sr-only screen-reader-text visually-hidden read-more most-read most-popular more-on see-also also-read skip-link tags-links post-tags entry-meta article-meta',
)

/** Elements whose classes are looked at: never those a whole page stands in. */
export const HINTED = set('div section ul ol dl p span figure table blockquote header small cite strong em a i b h2 h3 h4 h5 h6 li')

// the words of `relatedArticles share-bar__item`
const WORD = /[a-z]+|[A-Z][a-z]*/gu
/** No class attribute is read further, in code units. */
const LONGEST = 200

/** Whether a class attribute or id names furniture. */
export function namesFurniture(names: string): boolean {
  for (const name of names.slice(0, LONGEST).split(/\s/u)) {
    if (COMPOUND_HINTS.has(name.toLowerCase())) return true
    const words = name.match(WORD)
    // `comments` and `share-bar` are furniture, `has-no-comments-sidebar-wide` says something else
    if (words && words.length <= 3 && !/^(?:no|has|is|without|with)$/iu.test(words[0] ?? '') && words.some((word) => HINTS.has(word.toLowerCase())))
      return true
  }
  return false
}

// display:none · visibility: hidden
export const INVISIBLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu
