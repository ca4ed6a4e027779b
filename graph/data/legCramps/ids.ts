/**
 * The concepts of the sample, each with a short key for use in its tables and the id it is stored under. An id of
 * a public vocabulary stands only where that vocabulary has exactly this concept (sample.test.ts looks each one
 * up); everything else has an id of the data set's own.
 */
export const ids = {
  // Symptoms
  legCramps: 'SYMP:0000316',
  recurringLegCramps: 'leg-cramps:recurring-leg-cramps',
  legNumbness: 'leg-cramps:leg-numbness',
  legPain: 'leg-cramps:leg-pain',
  legSwelling: 'SYMP:0000717',
  visibleVeins: 'leg-cramps:visible-irregular-veins',
  pinsAndNeedles: 'SYMP:0000435',
  shootingPain: 'leg-cramps:shooting-pain',
  wakingUp: 'leg-cramps:waking-from-sleep',
  muscleSpasm: 'MESH:D013035',
  stomachCramps: 'SYMP:0000001',
  sensoryDisturbance: 'SYMP:0000765',
  motorDisturbance: 'leg-cramps:motor-disturbance',
  numbness: 'SYMP:0000834',
  pain: 'SYMP:0000099',
  muscleWeakness: 'SYMP:0000094',
  // Conditions
  varicoseVeins: 'DOID:799',
  peripheralCirculatoryDisease: 'leg-cramps:peripheral-circulatory-disease',
  backDisease: 'leg-cramps:back-disease',
  slippedDisc: 'MESH:D007405',
  spinalStenosis: 'DOID:6725',
  metabolicDisease: 'DOID:0014667',
  diabetes: 'DOID:9351',
  chronicKidneyFailure: 'DOID:784',
  thyroidDisease: 'DOID:50',
  peripheralNeuropathy: 'DOID:574',
  autoimmuneDisease: 'DOID:417',
  congenitalDisease: 'DOID:0080015',
  underlyingDisease: 'leg-cramps:underlying-disease',
  // Causes
  exercise: 'MESH:D015444',
  exerciseWithoutWarmUp: 'leg-cramps:sudden-exercise-without-warm-up',
  harderExercise: 'leg-cramps:exercise-harder-than-usual',
  crossLegged: 'leg-cramps:sitting-cross-legged',
  tightClothes: 'leg-cramps:long-wear-of-tight-clothes',
  littleWater: 'leg-cramps:too-little-water',
  fewNutrients: 'leg-cramps:too-few-nutrients',
  drugSideEffects: 'leg-cramps:drug-side-effects',
  injury: 'leg-cramps:injury',
  localPressure: 'leg-cramps:local-pressure',
  // What happens in the body
  muscleContraction: 'GO:0006936',
  weakVeinWalls: 'leg-cramps:weak-vein-walls',
  highVeinPressure: 'leg-cramps:high-pressure-in-veins',
  valveDamage: 'leg-cramps:damage-to-vein-valves',
  backwardFlow: 'leg-cramps:backward-blood-flow',
  pooledBlood: 'leg-cramps:blood-pooling-in-veins',
  electrolyteImbalance: 'leg-cramps:electrolyte-imbalance',
  pressedNervesOrMuscles: 'leg-cramps:pressure-on-nerves-or-muscles',
  // Treatments
  conservativeTreatment: 'leg-cramps:conservative-treatment',
  compressionStockings: 'MESH:D053828',
  veinRemoval: 'leg-cramps:surgery-to-remove-vein',
  seeingDoctor: 'leg-cramps:seeing-a-doctor',
  treatingUnderlyingDisease: 'leg-cramps:treatment-of-underlying-disease',
  // People at risk
  olderPeople: 'MESH:D000368',
  women: 'MESH:D014930',
  pregnantWomen: 'MESH:D037841',
  peopleWithObesity: 'leg-cramps:people-with-obesity',
  standingWorkers: 'leg-cramps:people-who-stand-long-at-work',
  sittingWorkers: 'leg-cramps:people-who-sit-long-at-work',
  // Body parts
  leg: 'UBERON:0002103',
  calf: 'UBERON:0001665',
  foot: 'UBERON:0002387',
  hand: 'UBERON:0002398',
  abdomen: 'UBERON:0000916',
  smoothMuscle: 'UBERON:0001135',
  peripheralNerves: 'UBERON:0001021',
  piriformis: 'UBERON:0008529',
  hip: 'UBERON:0001464',
} as const satisfies Record<string, string>;

/** Key of a concept in the sample's tables. */
export type NodeKey = keyof typeof ids;
