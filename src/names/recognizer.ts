// A trained recognizer: tokens → stretches that name something, with their type and how sure that is.
import type { With } from '../document/document.ts'
import type { OrganizationKind } from '../document/facts.ts'
import { combine } from '../model/hash.ts'
import { addWeights, unpackModel, type LinearModel, type PackedModel } from '../model/weights.ts'
import { agree, type Stretch } from './agreement.ts'
import { Chain, transitionFactors } from './chain.ts'
import { featuresOf, MOST_FEATURES } from './features.ts'
import { LABELS } from './labels.ts'
import { kindDecider } from './kinds.ts'
import { nameTable, unpackLists, type NameTable, type PackedLists } from './name-table.ts'
import { described, describedKind, joined, modelled, parted, spelledOut, uncounted, type NamingLexicon } from './wording.ts'

export interface PackedRecognizer extends PackedLists {
  readonly model: PackedModel
  /** What a weight of 1 is worth. */
  readonly unit: number
  /** What tells kinds of bodies apart. */
  readonly kinds: PackedModel
}

/** What a document names, and what tells the kind of a body by the places that name it. */
export interface Recognition {
  readonly stretches: readonly Stretch[]
  readonly kindOf: (places: readonly { from: number; to: number }[]) => OrganizationKind
}

/** Stands for the label before, as a feature: its weights are those of the transitions. */
export function transitionFeature(label: number): number {
  return combine(label, 0x7e57)
}

function transitionsOf(model: LinearModel, unit: number): Float64Array {
  const weights = new Int32Array(LABELS * LABELS)
  for (let label = 0; label < LABELS; label++) addWeights(model, transitionFeature(label), weights, label * LABELS)
  return transitionFactors(weights, unit)
}

/** Tokens `[from, to)` that may all belong to names. */
interface Run {
  readonly from: number
  readonly to: number
}

/** Labels less probable than this beside the best of a token, by its own features, are not followed. */
const HOPELESS = 1e-8

/** A run is cut after this many tokens: no text worth reading has a longer one. */
const LONGEST_RUN = 400

/** Runs of live tokens, each as its first and the one after its last; a run never leaves its sentence. */
export function* runsOf({ length, live, first }: NameTable): Generator<Run> {
  let from = -1
  for (let i = 0; i <= length; i++) {
    const goesOn = i < length && live[i]
    if (from >= 0 && (!goesOn || first[i] === i || i - from === LONGEST_RUN)) {
      yield { from, to: i }
      from = -1
    }
    if (goesOn && from < 0) from = i
  }
}

export function recognizer({ model: packed, unit, kinds, ...lists }: PackedRecognizer, joints: NamingLexicon) {
  const model = unpackModel(packed)
  const decideKind = kindDecider(kinds)
  const transitions = transitionsOf(model, unit)
  const tables = unpackLists(lists, joints)
  const features = new Int32Array(MOST_FEATURES)
  const chain = new Chain()
  const scores = new Int32Array(LONGEST_RUN * LABELS)

  return function recognize(doc: With<'view' | 'tokens' | 'sentences'>): Recognition {
    const table = nameTable(doc, tables)
    const stretches: Stretch[] = []
    for (const { from, to } of runsOf(table)) {
      const length = to - from
      scores.fill(0, 0, length * LABELS)
      for (let i = from; i < to; i++) {
        const count = featuresOf(table, i, features)
        for (let f = 0; f < count; f++) addWeights(model, features[f] ?? 0, scores, (i - from) * LABELS)
      }
      chain.load(scores, length, unit, HOPELESS)
      const path = chain.best(length, transitions)
      if (!path.some(Boolean)) continue
      chain.sum(length, transitions)
      for (let t = 0; t < length; t++) {
        const label = path[t] ?? 0
        if (label % 2 === 0) continue
        let end = t + 1
        while (end < length && path[end] === label + 1) end++
        let confidence = chain.probability(t, label)
        for (let k = t + 1; k < end; k++) confidence = Math.min(confidence, chain.probability(k, label + 1))
        stretches.push({ from: from + t, to: from + end, type: (label - 1) >> 1, confidence })
        t = end - 1
      }
    }
    const told = spelledOut(table, doc.tokens, described(table, doc.tokens, parted(table, doc.tokens, stretches, joints), joints), joints.minor)
    const agreed = agree(table, told)
    return {
      stretches: uncounted(table, doc.tokens, modelled(doc.tokens, joined(table, doc.tokens, agreed)), joints),
      kindOf: (places) => describedKind(table, doc.tokens, places, joints) ?? decideKind(table, places),
    }
  }
}
