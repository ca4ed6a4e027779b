/**
 * The tables of the store's file. What was imported is in dataset, record, evidence and statement; everything
 * else is derived from it in the same transaction, and `check` compares the two. Names and ids are stored once
 * and meant by integer keys.
 */

/** Marks a file as ours: "ETIO". */
export const applicationId = 0x4554494f;

/** Key of the empty text, which stands for "no qualifiers". */
export const noWord = 0;
/** Key of the relation AT_RISK_OF, which an index is made for. */
export const atRiskWord = 1;

/** Short texts that many rows share: relations, kinds, qualifiers. Never removed, so that a key means one text for ever. */
const words = `
CREATE TABLE word (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO word (key, text) VALUES (0, ''), (1, 'AT_RISK_OF');
`;

const imported = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE dataset (
  key INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of import
  name TEXT NOT NULL UNIQUE,
  title TEXT, license TEXT, url TEXT,
  imported_at TEXT NOT NULL,
  nodes INTEGER NOT NULL, statements INTEGER NOT NULL
) STRICT;
CREATE TABLE record (
  node INTEGER NOT NULL, dataset INTEGER NOT NULL,
  json TEXT, -- null: a statement of the data set names the node, and the data set says nothing else of it
  PRIMARY KEY (node, dataset)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_dataset ON record (dataset, node);
CREATE TABLE evidence ( -- shared by the statements of one data set that have the same
  key INTEGER PRIMARY KEY, dataset INTEGER NOT NULL,
  unchecked INTEGER NOT NULL, -- 0 or 1
  doubt INTEGER NOT NULL, -- thousandths that its weight lacks of 1: best evidence first when ascending
  summary INTEGER NOT NULL, -- of an edge with this evidence alone
  json TEXT NOT NULL
) STRICT;
CREATE TABLE statement (
  key INTEGER PRIMARY KEY, dataset INTEGER NOT NULL, id TEXT NOT NULL,
  subject INTEGER NOT NULL, relation INTEGER NOT NULL, object INTEGER NOT NULL,
  negated INTEGER NOT NULL, qualifiers INTEGER NOT NULL, evidence INTEGER NOT NULL,
  original TEXT, attributes TEXT
) STRICT;
CREATE TABLE tally ( -- statements of a data set, counted
  dataset INTEGER NOT NULL, relation INTEGER NOT NULL, source TEXT NOT NULL, title TEXT NOT NULL,
  unchecked INTEGER NOT NULL, statements INTEGER NOT NULL
) STRICT;
`;

const derived = `
CREATE TABLE node (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL, name TEXT NOT NULL,
  degree INTEGER NOT NULL DEFAULT 0, degree_checked INTEGER NOT NULL DEFAULT 0,
  json TEXT NOT NULL
) STRICT;
CREATE TABLE summary (key INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE edge (
  subject INTEGER NOT NULL, object INTEGER NOT NULL, relation INTEGER NOT NULL,
  negated INTEGER NOT NULL, qualifiers INTEGER NOT NULL,
  -- 0, the same with and without unchecked statements. Else the edge has a row with them, 1, and where checked
  -- statements remain one without, 2
  scope INTEGER NOT NULL,
  subject_kind INTEGER NOT NULL, object_kind INTEGER NOT NULL,
  doubt INTEGER NOT NULL, summary INTEGER NOT NULL,
  subject_id TEXT NOT NULL, object_id TEXT NOT NULL,
  PRIMARY KEY (subject, object, relation, negated, qualifiers, scope)
) STRICT, WITHOUT ROWID;
CREATE TABLE neighbour_count ( -- distinct neighbours
  node INTEGER NOT NULL, relation INTEGER NOT NULL, direction INTEGER NOT NULL, -- 0 out, 1 in
  negated INTEGER NOT NULL, kind INTEGER NOT NULL,
  all_count INTEGER NOT NULL, checked_count INTEGER NOT NULL,
  mixed INTEGER NOT NULL, -- 1: some of these edges are not the same with and without unchecked statements
  PRIMARY KEY (node, relation, direction, negated, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE label ( -- the texts by which a node is found, folded
  key INTEGER PRIMARY KEY, node INTEGER NOT NULL,
  is_name INTEGER NOT NULL, folded TEXT NOT NULL
) STRICT;
-- Folded texts hold letters, digits and single spaces only: the ascii tokenizer splits them where we do.
CREATE VIRTUAL TABLE label_word USING fts5 (
  folded, content = '', tokenize = 'ascii', prefix = '1 2 3', detail = none, columnsize = 0
);
CREATE VIRTUAL TABLE label_vocabulary USING fts5vocab (label_word, row);
CREATE TABLE spelling ( -- the words of labels, to look up what a mistyped word may have meant
  length INTEGER NOT NULL, text TEXT NOT NULL, reversed TEXT NOT NULL,
  PRIMARY KEY (length, text)
) STRICT, WITHOUT ROWID;
`;

/** The indexes that a large import puts aside and builds at once at its end, which costs a third. */
export const statementIndexes: Readonly<Record<string, string>> = {
  statement_id: 'CREATE UNIQUE INDEX statement_id ON statement (dataset, id)',
  statement_edge:
    'CREATE INDEX statement_edge ON statement (subject, object, relation, negated, qualifiers, evidence)',
};

/** The same for the labels of nodes. */
export const labelIndexes: Readonly<Record<string, string>> = {
  label_node: 'CREATE INDEX label_node ON label (node)',
  label_folded: 'CREATE INDEX label_folded ON label (folded)',
};

/** The same for the spellings of words. */
export const spellingIndexes: Readonly<Record<string, string>> = {
  spelling_reversed: 'CREATE INDEX spelling_reversed ON spelling (length, reversed)',
};

/** The indexes of edges: each node's by relation, polarity and kind, best evidence first. */
export const edgeIndexes: Readonly<Record<string, string>> = {
  edge_out:
    'CREATE INDEX edge_out ON edge (subject, relation, negated, object_kind, scope, doubt, object_id, object)',
  edge_in:
    'CREATE INDEX edge_in ON edge (object, relation, negated, subject_kind, scope, doubt, subject_id, subject, summary)',
  edge_risk: 'CREATE INDEX edge_risk ON edge (subject, scope) WHERE relation = 1 AND negated = 0',
};

const indexes = [statementIndexes, labelIndexes, spellingIndexes, edgeIndexes].flatMap((some) =>
  Object.values(some),
);

/** Everything that an empty store has. */
export const createTables = [words, imported, derived, ...indexes].join(';\n');
