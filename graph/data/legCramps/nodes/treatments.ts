/** What the article says is done, and its two pieces of advice to go and see somebody. */
import { nodesOf } from './node';

const treatment = nodesOf('Treatment');

export const treatments = [
  treatment('conservativeTreatment', {
    name: 'Conservative treatment',
    synonyms: ['treatment without surgery', 'non-surgical treatment'],
  }),
  // Biolink lets no device treat anything; what treats is the wearing, so both categories hold.
  nodesOf('Device', 'Treatment')('compressionStockings', {
    name: 'Compression stockings',
    plural: true,
    synonyms: ['support stockings', 'elastic stockings', 'wearing compression stockings'],
  }),
  treatment('veinRemoval', {
    name: 'Surgery to remove the vein',
    synonyms: ['varicose vein surgery', 'vein removal', 'vein stripping'],
  }),
  treatment('seeingDoctor', {
    name: 'Seeing a doctor',
    synonyms: ['hospital visit', 'assessment by a doctor'],
  }),
  treatment('treatingUnderlyingDisease', { name: 'Treatment of the underlying disease' }),
];
