// Sentences of sports reports made up from patterns: there a place names a team, which articles alone show too seldom.
import { readFileSync } from 'node:fs'
import { seededRandom } from '../model/chance.ts'
import type { Marked } from './corpus.ts'

/** Slots: T team, P person, S family name, C country, L place, n number, r result. `|` parts the lines of one piece. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '{T} beat {T} {r} on Saturday.',
    '{T} {n} {T} {n}',
    '{T} {n} {T} {n} (halftime {r})',
    '{T} v {T}',
    '{T} at {T}',
    '{T} drew {r} with {T} at {L}.',
    '{P} scored twice as {T} beat {T} {r}.',
    '{T} captain {P} was sent off against {T}.',
    '{T} manager {P} said his side deserved to win.',
    'Former {T} striker {P} has signed for {T}.',
    'In {L}, {P} struck out nine as the {T} won {r}.',
    '{T} {n} {n} {n} {n} {n} {n}',
    '{T} {n} and {n}, {T} {n}-{n}.',
    '{L}: {T} {n} and {n} ({S} {n}, {S} {n}-{n}), {T} {n}.',
    'Second in the table are {T}, three points behind {T}.',
    '{T} lost at home to {T} for the first time this season.',
    '{P} took four for {n} as {T} bowled {T} out for {n}.',
    'At {L}, {T} closed on {n} for five, a lead of {n}.',
    'The match between {T} and {T} was postponed.',
    '{T} midfielder {P} is out for six weeks with a knee injury.',
    '{S} moved from {T} to {T} for a fee of {n} million pounds.',
    '{P} ({C}) beat {P} ({C}) {n}-{n} {n}-{n}',
    '{P}, {C}, {n} minutes {n} seconds',
    '{C} beat {C} {r} in a friendly in {L}.',
    '{C} {n} {C} {n}',
    "{P} of {C} won the women's race in {L}.",
    '{T} fans clashed with police in {L}.',
    'W L PCT GB|{T} {n} {n} .{n} -|{T} {n} {n} .{n} {n}',
    'P W D L F A Pts|{T} {n} {n} {n} {n} {n} {n}|{T} {n} {n} {n} {n} {n} {n}',
    'Victory puts {T} level on points with {T} and {T}.',
    '{P} ({T})',
    'Goals: {S} {n}, {S} {n}',
    '{T} forward {P} hit {n} points in a {r} win over {T}.',
    'Quarterback {P} led {T} to a {r} victory over {T}.',
    '{T} coach {P} praised the defence.',
    'His goal gave {T} the lead before {T} levelled.',
    '{T} {n} (innings: {n}) {T} {n}',
    'He lives in {L} and works in {L}.',
    'Police in {L} said a man from {L} had been arrested.',
    '{T} host {T} at {L} on Sunday.',
    '{L} police closed the road to {L} on Monday.',
    'The train from {L} to {L} was delayed.',
    'Talks between {C} and {C} opened in {L}.',
  ],
  nl: [
    '{T} - {T} {r}',
    '{T} won zaterdag met {r} van {T}.',
    '{T} verloor met {r} bij {T}.',
    '{P} scoorde twee keer voor {T} tegen {T}.',
    '{T}-trainer {P} was tevreden na het duel met {T}.',
    'De wedstrijd tussen {T} en {T} is afgelast.',
    '{T} speelde in {L} met {r} gelijk tegen {T}.',
    'Oud-speler van {T} {P} tekent bij {T}.',
    '{P} ({T})',
    '{T} staat tweede, drie punten achter {T}.',
    'Middenvelder {P} vertrekt van {T} naar {T} voor {n} miljoen euro.',
    '{T} {n} {n} {n} {n} {n}',
    '{S} maakte in de {n}e minuut de {r} voor {T}.',
    'Na rust kwam {T} langszij via {S}.',
    'Supporters van {T} zijn in {L} aangehouden.',
    '{C} versloeg {C} met {r} in {L}.',
    '{P} ({C}) - {P} ({C}) {n}-{n} {n}-{n}',
    'De thuisploeg {T} gaf de zege tegen {T} weg.',
    '{T} ontvangt zondag {T}.',
    'De politie in {L} zoekt een man uit {L}.',
    'De trein van {L} naar {L} had vertraging.',
    'In {L} begonnen gesprekken tussen {C} en {C}.',
  ],
  fr: [
    '{T} - {T} : {r}',
    '{T} a battu {T} ({r}) samedi.',
    "{T} s'est incliné {r} face à {T}.",
    '{P} a marqué deux fois pour {T} contre {T}.',
    "L'entraîneur de {T}, {P}, a salué ses joueurs.",
    'Le match entre {T} et {T} a été reporté.',
    '{T} a fait match nul ({r}) à {L} contre {T}.',
    "L'ancien attaquant de {T} {P} a signé à {T}.",
    '{P} ({T})',
    '{T} est deuxième à trois points de {T}.',
    "Le milieu {P} quitte {T} pour {T} contre {n} millions d'euros.",
    'Les supporteurs de {T} ont défilé à {L}.',
    '{C} a dominé {C} {r} à {L}.',
    '{P} ({C}) bat {P} ({C}) {n}-{n} {n}-{n}',
    '{T} reçoit {T} dimanche.',
    'La police de {L} recherche un homme de {L}.',
    'Le train de {L} à {L} a été retardé.',
    'Des discussions entre {C} et {C} se sont ouvertes à {L}.',
    'Buts : {S} ({n}e), {S} ({n}e)',
    '{T} domine {T} et prend la tête.',
  ],
}

const COUNTRIES: Readonly<Record<string, string>> = {
  en: 'Germany; France; Spain; Italy; Sweden; Norway; Denmark; Brazil; Argentina; Japan; China; Russia; United States; U.S.; Netherlands; Belgium; Austria; Switzerland; England; Scotland; Wales; Ireland; Australia; South Africa; Kenya; Nigeria; Morocco; Romania; Czech Republic; Croatia; Ukraine',
  nl: 'Duitsland; Frankrijk; Spanje; Italië; Zweden; Noorwegen; Denemarken; Brazilië; Argentinië; Japan; China; Rusland; Verenigde Staten; Nederland; België; Oostenrijk; Zwitserland; Engeland; Australië; Kenia; Marokko; Roemenië; Tsjechië',
  fr: 'Allemagne; France; Espagne; Italie; Suède; Norvège; Danemark; Brésil; Argentine; Japon; Chine; Russie; États-Unis; Pays-Bas; Belgique; Autriche; Suisse; Angleterre; Australie; Kenya; Maroc; Roumanie',
}
/** Where the clubs come from that a language's papers report on. */
const LEAGUES: Readonly<Record<string, readonly string[]>> = {
  en: ['england', 'scotland', 'united-states', 'spain', 'italy', 'germany', 'japan', 'ireland'],
  nl: ['netherlands', 'belgium', 'england', 'germany', 'spain', 'italy'],
  fr: ['france', 'belgium', 'switzerland', 'england', 'spain', 'italy'],
}
const PLACES = {
  en: 'Essex; Kent; Surrey; Sussex; Yorkshire; Lancashire; Derbyshire; Durham; Glamorgan; Hampshire; Middlesex; Somerset; Worcestershire; Warwickshire; Leicestershire; Northamptonshire; Nottinghamshire; Gloucestershire; New York; Boston; Chicago; Detroit; Cleveland; Baltimore; Toronto; Seattle; Texas; Oakland; California; Minnesota; Kansas City; Milwaukee; Atlanta; Montreal; Florida; Philadelphia; Houston; St. Louis; Cincinnati; Pittsburgh; San Diego; Los Angeles; Colorado; San Francisco; Dallas; Denver; Green Bay; Miami; Buffalo; Kentucky; Connecticut; Duke; Kansas; Ohio State; Michigan; Alabama; Nebraska; UCLA; Leeds; Sheffield; Newcastle; Sunderland; Norwich; Ipswich; Coventry; Leicester; Derby; Middlesbrough; Blackburn; Bolton; Wigan; Manchester; Liverpool; Southampton; Portsmouth; Cardiff; Swansea; Bath; Bristol; Wasps; Harlequins; Orlando; Phoenix; Utah; Sacramento; Portland; Indiana; Edmonton; Calgary; Ottawa; Vancouver; Winnipeg; Perth; Adelaide; Brisbane; Sydney; Melbourne; Auckland; Canterbury; Natal; Transvaal; Queensland; Victoria; Seoul; Pusan; Incheon; Daegu',
  nl: 'Heerenveen; Groningen; Utrecht; Twente; Breda; Venlo; Zwolle; Kerkrade; Waalwijk; Emmen; Almelo; Deventer; Doetinchem; Brugge; Gent; Genk; Mechelen; Kortrijk; Lokeren; Charleroi; Oostende; Leeds; Liverpool; Chelsea; Manchester; Leverkusen; Dortmund; Hoffenheim; Valencia; Sevilla; Napels',
  fr: 'Lyon; Marseille; Lille; Lens; Nantes; Rennes; Nice; Monaco; Bordeaux; Toulouse; Strasbourg; Montpellier; Saint-Étienne; Reims; Metz; Nancy; Brest; Lorient; Guingamp; Caen; Sochaux; Auxerre; Bastia; Ajaccio; Dijon; Angers; Troyes; Amiens; Clermont; Toulon; Castres; Pau; Bayonne; Biarritz; Limoges; Le Mans; Cholet; Gravelines; Liverpool; Chelsea; Dortmund; Turin; Naples; Valence; Séville; Bruges; Genk; Charleroi',
} as const

export interface Piece {
  readonly text: string
  readonly names: readonly Marked[]
}

/** @param folder the corpora; @param pieces how many texts, forty patterns each */
export function sportsReports(folder: string, code: 'en' | 'fr' | 'nl', pieces: number): Piece[] {
  const lines = (file: string) => readFileSync(`${folder}/gazetteers/${file}`, 'utf8').replaceAll('\r', '').split('\n').filter(Boolean)
  const clubs = lines('football-clubs.tsv')
    .map((line) => line.split('\t'))
    .filter(([, country = '']) => LEAGUES[code]?.includes(country))
    .map(([name = '']) => name)
  const given = [...lines('names/nltk_male.txt'), ...lines('names/nltk_female.txt')]
  const family = lines('names/common-surnames-by-country.csv')
    .slice(1)
    .map((line) => line.split(',')[5] ?? '')
    .filter((name) => /^[A-Z][a-zà-ÿ]+$/u.test(name))
  const cities = lines('world-cities.csv')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '')
    .filter((name) => /^[A-Z][a-z]+$/u.test(name))
  const places = PLACES[code].split('; ')
  const countries = COUNTRIES[code]?.split('; ') ?? []
  const random = seededRandom(11)
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const number = () => String(Math.floor(random() * (random() < 0.5 ? 8 : 400)))
  const fill: Readonly<Record<string, () => { text: string; type?: string }>> = {
    T: () => ({ text: random() < 0.55 ? any(places) : random() < 0.7 ? any(clubs) : any(cities), type: 'sports' }),
    P: () => ({ text: `${any(given)} ${any(family)}`, type: 'person' }),
    S: () => ({ text: any(family), type: 'person' }),
    C: () => ({ text: any(countries), type: 'place' }),
    L: () => ({ text: random() < 0.5 ? any(places.slice(code === 'en' ? 18 : 0)) : any(cities), type: 'place' }),
    n: () => ({ text: number() }),
    r: () => ({ text: `${Math.floor(random() * 5)}-${Math.floor(random() * 4)}` }),
  }
  return Array.from({ length: pieces }, () => {
    let text = ''
    const names: Marked[] = []
    for (let i = 0; i < 40; i++) {
      for (const part of any(PATTERNS[code] ?? [])
        .replaceAll('|', '\n')
        .split(/(\{[A-Za-z]\})/u)) {
        const slot = fill[part.slice(1, -1)]
        if (!part.startsWith('{') || !slot) {
          text += part
          continue
        }
        const { text: filler, type } = slot()
        if (type)
          names.push({ start: text.length, end: text.length + filler.length, types: [type === 'sports' ? 0 : type === 'person' ? 1 : 2], kind: type })
        text += filler
      }
      text += '\n'
    }
    return { text, names }
  })
}
