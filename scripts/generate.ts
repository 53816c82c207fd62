// Writes all generated data afresh, except trained weights: `npm run generate`.
import './cldr.ts'
