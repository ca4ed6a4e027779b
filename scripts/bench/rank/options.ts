/** What `npm run bench:rank` is told. */
import { parseArgs } from 'node:util';
import { GraphError } from '../../../graph/model';

export interface RankBench {
  ontology: string;
  annotations: string;
  /** A file of cases, or how many are to be made, and from which seed. */
  cases: string | { make: number; seed: number };
  /** Whether made cases are written out rather than ranked. */
  print: boolean;
  /** Whether claims count that a program found and nobody checked. */
  unchecked: boolean;
  /** Whether conditions of every vocabulary are ranked, or only of those that cases name. */
  everyVocabulary: boolean;
}

export const usage = `Usage: npm run bench:rank -- --ontology hp.obo --annotations phenotype.hpoa --cases cases.jsonl
  --ontology FILE      hp.obo or hp.json
  --annotations FILE   phenotype.hpoa
  --cases FILE         a case a line: {"id", "observed": [ids], "excluded": [ids], "disease": id}
  --make N [--seed S]  makes N cases from the annotations instead; --print writes them out
  --checked-only       without the claims that a program found and nobody checked (evidence code IEA), as the
                       product ranks unless it is told otherwise
  --all-vocabularies   ranks the conditions of every vocabulary, not only of those that the cases' diseases are from`;

const wholeNumber = (text: string, name: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new GraphError('bad_input', `--${name} takes a whole number, not “${text}”.`);
};

/** @throws GraphError `bad_input` */
export function readOptions(args: string[]): RankBench {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        ontology: text,
        annotations: text,
        cases: text,
        make: text,
        seed: text,
        print: flag,
        'checked-only': flag,
        'all-vocabularies': flag,
      },
    }));
  } catch (error) {
    throw new GraphError('bad_input', `${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { ontology, annotations, cases, make, seed } = values;
  if (ontology === undefined || annotations === undefined || (cases === undefined) === (make === undefined))
    throw new GraphError(
      'bad_input',
      `It takes --ontology, --annotations, and either --cases or --make.\n${usage}`,
    );
  return {
    ontology,
    annotations,
    cases: cases ?? { make: wholeNumber(make ?? '', 'make'), seed: wholeNumber(seed ?? '1', 'seed') },
    print: values.print,
    unchecked: !values['checked-only'],
    everyVocabulary: values['all-vocabularies'],
  };
}
