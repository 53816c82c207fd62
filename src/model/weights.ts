// Weights of a linear model, packed in one string literal and unpacked once.
export interface PackedModel {
  readonly weights: string
}
