/**
 * Sentences 21 and 22: when to see a doctor. The two pieces of advice hold under different conditions, so each
 * has a line of its own and never loses its "if".
 */
import { neurologist } from '../source';
import { claim } from './claim';

export const careStatements = [
  claim(
    21,
    ['seeingDoctor', 'NEEDS_CARE', 'legCramps'],
    'Cramps have many causes; whoever gets them again and again without knowing why should go to a hospital and be treated properly.',
    { context: 'if they come back for no clear reason' },
  ),
  claim(
    22,
    ['treatingUnderlyingDisease', 'NEEDS_CARE', 'legCramps'],
    'Leg cramps are often shrugged off, yet after several bouts they call for treatment, because in the great majority another disease is behind them.',
    { by: neurologist, context: 'if they have come back several times' },
  ),
  claim(
    22,
    ['underlyingDisease', 'CAUSES', 'recurringLegCramps'],
    'When leg cramps return several times, another disease is behind them in the great majority of cases.',
    { by: neurologist, often: 'mostCommon' },
  ),
];
