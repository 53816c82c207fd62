// The one door to chrono-node for this language: strict, on the windows that the date reader points at.
import { strict } from 'chrono-node/en'
import { foreignReader } from '../../entities/date/foreign.ts'

export const chrono = foreignReader(strict)
