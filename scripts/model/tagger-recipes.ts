// What the tagger of each language is trained and measured on, and how far.
import { en } from '../../src/languages/en/index.ts'
import { fr } from '../../src/languages/fr/index.ts'
import type { Language } from '../../src/languages/language.ts'
import { nl } from '../../src/languages/nl/index.ts'

export interface Recipe {
  readonly language: Language
  /** File, and which third or thirds of its sentences. */
  readonly train: readonly (readonly [file: string, from: number, to: number])[]
  readonly test: readonly (readonly [file: string, from: number, to: number])[]
  /** One in so many articles of the news is tagged by the teacher. */
  readonly every: number
  readonly words: number
  readonly penalty: number
  readonly licence: string
}

export const RECIPES: readonly Recipe[] = [
  {
    language: en,
    train: [['en_ewt-ud-train', 0, 3]],
    test: [
      ['en_ewt-ud-dev', 0, 3],
      ['en_gum-ud-dev', 0, 3],
    ],
    every: 15,
    words: 5000,
    penalty: 1.9e-5,
    licence: 'UD English EWT, CC BY-SA 4.0',
  },
  {
    language: fr,
    train: [
      ['fr_sequoia-ud-train', 0, 3],
      ['fr_gsd-ud-dev', 0, 2],
    ],
    test: [
      ['fr_sequoia-ud-dev', 0, 3],
      ['fr_gsd-ud-dev', 2, 3],
    ],
    every: 10,
    words: 5000,
    penalty: 1e-5,
    licence: 'UD French Sequoia, LGPL-LR; UD French GSD, CC BY-SA 4.0',
  },
  {
    language: nl,
    train: [
      ['nl_alpino-ud-train', 0, 3],
      ['nl_lassysmall-ud-train', 0, 3],
    ],
    test: [
      ['nl_alpino-ud-dev', 0, 3],
      ['nl_lassysmall-ud-dev', 0, 3],
    ],
    every: 15,
    words: 5000,
    penalty: 1.8e-5,
    licence: 'UD Dutch Alpino and LassySmall, CC BY-SA 4.0',
  },
]
