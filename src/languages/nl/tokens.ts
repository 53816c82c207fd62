// How Dutch is written: apostrophes, compounds, abbreviations, the words that begin sentences.
import { wordSet } from '../../text/words.ts'
import type { TokenLexicon } from '../language.ts'

export const tokens: TokenLexicon = {
  proclitics: new Set(),
  enclitics: new Set(),
  clipped: wordSet("'t 's 'n 'm 'k 'r 'ns 'tis 'n' 's-gravenhage 's-hertogenbosch"),
  whole: wordSet('sp.a en/of t/m v/h m/v m/v/x n/a'),
  fused: new Map(),
  compounds: 'whole',
  suspendedHyphen: true,
  groupSpaces: ' \u00A0\u202F\u2009',
  units: wordSet('km m cm mm kg g mg k K mln mld ml cl kW MW GW kWh MWh GWh TWh Hz kHz MHz GHz KB MB GB TB u uur min ha'),
  titles: wordSet(
    'dhr mevr mw mr drs dr ir prof ds mgr st h burg gen kol kap lt maj sgt adm min jhr jkvr cf bv bijv vgl zgn zogen resp plm ca o.a o.m d.w.z m.n i.p.v t.o.v',
    'v d vs mej pres secr gebr insp',
  ),
  beforeNumbers: wordSet('nr nrs art fig blz p pag vol tel afd hfst no jan mrt'),
  abbreviations: wordSet(
    'feb febr apr jun jul aug sept sep okt nov dec',
    'etc enz e.d e.a jl ll jr sr sen inc corp co ltd nv n.v b.v fa rk kath lib prot chr soc nl kg a.s c.s b.d v.d a.u.b s.v.p j.l l.l z.g v.chr n.chr chr dwz',
    'incl excl evt alg afb vert uitg pct',
  ),
  starters: wordSet(
    'de het een dit dat deze die hij zij ze wij we ik jij je u jullie er hun haar zijn onze ons mijn wie wat waar wanneer waarom hoe welke welk',
    'in op bij met van voor na naar om uit door tot tegen over onder tussen sinds tijdens volgens zonder vanaf rond ook als toen terwijl omdat hoewel',
    'en maar of want dus toch echter bovendien daarom daarna daarmee daarbij daar dan nu nog zo al alle veel geen niet twee drie vier beide vooral intussen',
  ),
  openers: wordSet(
    'hij zij we wij ik er dit dat deze in na naar om tijdens volgens sinds ook als toen hoewel alhoewel omdat maar daarom zoals bij voor met wegens',
    'vanaf zowel echter bovendien daarnaast veel tot op alle zie vooral tegenwoordig behalve naast ondanks de het een er daar hierdoor vroeger aan uit tussen onder over rond wat zo',
  ),
}
