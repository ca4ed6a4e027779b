/**
 * The conditions that the article names, among them the groups of sentence 10. A group has a name without a
 * plural ("back disease"), so that it reads well both as a cause and after "is a kind of".
 */
import { nodesOf } from './node';

const condition = nodesOf('Disease');

export const conditions = [
  condition('varicoseVeins', {
    name: 'Varicose veins',
    plural: true,
    synonyms: ['varices', 'varicose vein'],
    description:
      'Veins with weakened walls and damaged valves, in which blood stays behind and which show on the skin (sentences 13 and 14).',
    xrefs: ['MESH:D014648', 'MONDO:0008638'],
  }),
  condition('peripheralCirculatoryDisease', {
    name: 'Peripheral circulatory disease',
    synonyms: ['peripheral blood circulation disorder', 'poor circulation in the limbs'],
  }),
  condition('backDisease', { name: 'Back disease', synonyms: ['back disorder', 'back trouble'] }),
  condition('slippedDisc', {
    name: 'Slipped disc',
    inSentence: 'a slipped disc',
    synonyms: ['herniated disc', 'disc prolapse', 'intervertebral disc displacement'],
  }),
  condition('spinalStenosis', {
    name: 'Spinal stenosis',
    synonyms: ['narrowing of the spinal canal'],
    xrefs: ['MESH:D013130', 'MONDO:0005965'],
  }),
  condition('metabolicDisease', {
    name: 'Metabolic disease',
    synonyms: ['metabolic disorder', 'disease of metabolism'],
    xrefs: ['MESH:D008659', 'MONDO:0005066'],
  }),
  condition('diabetes', {
    name: 'Diabetes',
    synonyms: ['diabetes mellitus'],
    xrefs: ['MESH:D003920', 'MONDO:0005015'],
  }),
  condition('chronicKidneyFailure', {
    name: 'Chronic kidney failure',
    synonyms: ['chronic renal failure', 'chronic kidney disease', 'CKD'],
    xrefs: ['MESH:D007676', 'MONDO:0005300'],
  }),
  condition('thyroidDisease', {
    name: 'Thyroid disease',
    synonyms: ['thyroid disorder', 'thyroid gland disease'],
    xrefs: ['MESH:D013959', 'MONDO:0003240'],
  }),
  condition('peripheralNeuropathy', {
    name: 'Peripheral neuropathy',
    synonyms: ['peripheral nerve disease', 'peripheral nerve damage', 'nerve damage'],
    description:
      'Damage to the nerves that run from the brain and spinal cord out to the arms and legs (sentence 17).',
    xrefs: ['MONDO:0003620', 'UMLS:C0031117'],
  }),
  condition('autoimmuneDisease', { name: 'Autoimmune disease', xrefs: ['MONDO:0007179'] }),
  condition('congenitalDisease', {
    name: 'Congenital disease',
    synonyms: ['congenital disorder', 'condition present from birth'],
    xrefs: ['MONDO:0000839'],
  }),
  condition('underlyingDisease', {
    name: 'Underlying disease',
    synonyms: ['underlying condition', 'another disease behind it'],
  }),
];
