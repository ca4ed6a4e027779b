/** Sentences 13 to 16: from weak vein walls to varicose veins and what they do; in whom; what is done about them. */
import type { NodeKey } from '../ids';
import { claim, type Details } from './claim';

const flowNote =
  'The English text has the direction wrong; where valves are damaged, blood runs backwards, away from the heart. Said in that sense.';
const spasmNote =
  'The article says muscle spasms, between pain and swelling of the legs; taken as leg cramps, as sentence 3 explains the word.';
const groupNote =
  'The English text lists groups of people as causes; said as groups in which varicose veins are more common.';

const atRisk = (group: NodeKey, says: string, details: Details = {}) =>
  claim(15, [group, 'AT_RISK_OF', 'varicoseVeins'], says, { note: groupNote, ...details });

export const varicoseVeinSteps = [
  claim(
    13,
    ['weakVeinWalls', 'CAUSES', 'highVeinPressure'],
    'As the wall of a vein weakens, the pressure inside rises.',
  ),
  claim(
    13,
    ['weakVeinWalls', 'CAUSES', 'valveDamage'],
    'As the wall of a vein weakens, its valves are harmed.',
  ),
  claim(
    13,
    ['highVeinPressure', 'CAUSES', 'backwardFlow'],
    'Raised pressure plays its part in making blood run backwards.',
    { note: flowNote },
  ),
  claim(
    13,
    ['valveDamage', 'CAUSES', 'backwardFlow'],
    'With harmed valves, blood in the vein runs backwards.',
    { note: flowNote },
  ),
  claim(
    13,
    ['backwardFlow', 'CAUSES', 'varicoseVeins'],
    'Blood that runs backwards brings about varicose veins.',
    { note: flowNote },
  ),
  claim(
    14,
    ['backwardFlow', 'CAUSES', 'pooledBlood'],
    'Much of the blood that runs backwards stays in the veins.',
  ),
  claim(
    14,
    ['pooledBlood', 'CAUSES', 'visibleVeins'],
    'Because so much blood stays in them, vessels look irregular.',
  ),
  claim(14, ['pooledBlood', 'CAUSES', 'legPain'], 'Blood that stays in the veins makes the legs hurt.'),
  claim(
    14,
    ['pooledBlood', 'CAUSES', 'legCramps'],
    'Blood that stays in the veins makes leg muscles cramp.',
    { note: spasmNote },
  ),
  claim(14, ['pooledBlood', 'CAUSES', 'legSwelling'], 'Blood that stays in the veins makes the legs swell.'),
];

export const varicoseVeinSymptoms = [
  claim(
    [13, 14],
    ['varicoseVeins', 'HAS_SYMPTOM', 'visibleVeins'],
    'Varicose veins can be seen on the skin, as vessels of irregular shape.',
  ),
  claim(14, ['varicoseVeins', 'HAS_SYMPTOM', 'legPain'], 'In varicose veins, the legs can hurt.'),
  claim(14, ['varicoseVeins', 'HAS_SYMPTOM', 'legCramps'], 'In varicose veins, the legs can cramp.', {
    note: spasmNote,
  }),
  claim(14, ['varicoseVeins', 'HAS_SYMPTOM', 'legSwelling'], 'In varicose veins, the legs can swell.'),
];

export const varicoseVeinGroups = [
  atRisk('olderPeople', 'Older people have varicose veins more often than others.'),
  atRisk('women', 'Women have varicose veins more often than others.'),
  atRisk('pregnantWomen', 'Pregnant women have varicose veins more often than others.'),
  atRisk('peopleWithObesity', 'People with obesity have varicose veins more often than others.'),
  atRisk('standingWorkers', 'Varicose veins are frequent where the work is done standing for hours.', {
    often: 'common',
  }),
  atRisk('sittingWorkers', 'Varicose veins are frequent where the work is done sitting for hours.', {
    often: 'common',
  }),
];

export const varicoseVeinTreatments = [
  claim(
    16,
    ['conservativeTreatment', 'TREATS', 'varicoseVeins'],
    'Varicose veins are first treated without surgery.',
    { line: 1 },
  ),
  claim(
    16,
    ['compressionStockings', 'TREATS', 'varicoseVeins'],
    'Compression stockings are among the first things tried.',
    { line: 1 },
  ),
  claim(
    16,
    ['compressionStockings', 'SUBTYPE_OF', 'conservativeTreatment'],
    'Compression stockings are given as an example of conservative treatment.',
  ),
  claim(
    16,
    ['veinRemoval', 'TREATS', 'varicoseVeins'],
    'If that does not help, the varicose vein is taken out in an operation.',
    {
      line: 2,
      context: 'if conservative treatment has no effect',
      note: 'The English text speaks of the vein that is taken out as the cause; taken as the varicose vein itself.',
    },
  ),
];
