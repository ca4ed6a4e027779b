/** Every number that bounds a question, a file or a screen, with its unit. */
export const limits = {
  /** Characters of a search text. */
  queryLength: 200,
  /** Characters of an id. */
  idLength: 512,
  /** Characters of the name of a kind, relation or format in a request. */
  wordLength: 200,
  /** Characters of an opaque cursor. */
  cursorLength: 2_000,
  /** Hits of a search: when not told, and at most. */
  searchHits: 10,
  searchHitsMost: 100,
  /** Candidates that an engine ranks for one search. Beyond it the total is "at least". */
  searchCandidates: 5_000,
  /** Neighbours on a page: when not told, and at most. */
  neighbours: 50,
  neighboursMost: 500,
  /** Ids in one request. */
  ids: 2_000,
  /** Edges that one answer carries. */
  edges: 20_000,
  /** Statements listed for one edge. */
  statementsOfEdge: 500,
  /** Risk groups in one lens. */
  riskGroups: 10,
  /** Members of a lens. */
  lensMembers: 5_000,
  /** Steps back along CAUSES from what a group is at risk of. */
  lensStepsBack: 4,
  /** Ids in one question of a lens: few enough that a hub among them does not fetch far more than the members' cap. */
  lensChunk: 200,
  /** Conditions for which a lens's sentence looks for other groups. */
  lensConditions: 1_000,
  /** Names in one list of a lens's sentence; the rest is counted. */
  lensNames: 3,
  /** Names in one list of a concept's short answer; the rest is counted. */
  summaryNames: 8,
  /** Letters that a query's word needs before one of them may be wrong. */
  typoLetters: 5,
  /** Concepts that may be the same as one, listed in one answer; all are counted. */
  sameAs: 20,
  /** Concepts that may carry a code before it names a group of things rather than one, and ties none of them. */
  codeCarriers: 10,
  /** Codes of one concept that the stored graph is asked for when a file lies on top. */
  codesAsked: 50,
  /** Concepts of a file on top in one question for what ties them in the stored graph: few enough for one answer. */
  tiesAsked: 200,
  /** Concepts and lines in a picture that is drawn for an export: more cannot be told apart in columns. */
  exportPicture: 80,
  exportPictureLines: 200,
  /** Concepts in one comparison. */
  compared: 4,
  /** Rows of a comparison: when not told, and at most. */
  compareRows: 200,
  compareRowsMost: 2_000,
  /** Claims on a path between two concepts: when not told, and at most. */
  pathLength: 4,
  pathLengthMost: 6,
  /** Paths in one answer: when not told, and at most. Beyond `pathsCounted` the total is "at least". */
  paths: 10,
  pathsMost: 100,
  pathsCounted: 1_000,
  /** Edges that one search for paths looks at, and about how many it asks for at once. */
  pathEdges: 60_000,
  pathChunk: 5_000,
  /** Steps tried while the best paths of one length are picked. */
  pathSteps: 500_000,
  /** Milliseconds after which a search for paths asks for no more edges. */
  pathTime: 3_000,
  /** Questions offered as examples. */
  exampleQuestions: 3,
  /** Symptoms of one kind, present or absent, that conditions are ranked by. */
  rankSymptoms: 100,
  /** Ranked conditions: when not told, and at most. */
  rankConditions: 10,
  rankConditionsMost: 100,
  /** Listed symptoms that are missing, told for each ranked condition; all are counted. */
  rankMissing: 10,
  /** An assistant's answers: lines when not told and at most, conditions and paths when not told, conditions at most. */
  assistantLines: 20,
  assistantLinesMost: 100,
  assistantConditions: 5,
  assistantConditionsMost: 20,
  assistantPaths: 5,
  assistantPathsMost: 20,
  /** … lines whose claims are told, and claims of each; all are counted, and `evidence` lists them. */
  assistantTold: 200,
  assistantClaims: 3,
  /** … lines whose claims are asked for at once. */
  assistantAtOnce: 8,
  /** … characters of one text, and items of one list, such as synonyms. */
  assistantText: 1_000,
  assistantList: 30,
  /** A plain page: lines in one section and in all, references behind one line, other names of its concept. */
  handoutSection: 30,
  handoutLines: 150,
  handoutReferences: 6,
  handoutNames: 6,
  /** … lines whose claims are asked for at once. */
  handoutAtOnce: 8,
  /** Steps from its concept that an export around one reaches at most. */
  exportDepth: 4,
  /** Body of a JSON request, bytes. */
  requestBody: 1_000_000,
  /** Milliseconds a question may take. */
  questionTime: 5_000,
  /** Milliseconds a writer waits for another process that is writing. */
  writeWait: 10_000,
  /** Another program's Neo4j: claims that are read of one concept or between two, and at a time otherwise. */
  foreignClaims: 20_000,
  foreignRows: 100_000,
  /** … concepts whose relationships are counted by distinct neighbour; of more, or of a larger one, all count. */
  foreignDegrees: 1_000,
  foreignDegree: 5_000,
  /** … concepts that search knows by heart where the database has no full-text index, and how old that may get, milliseconds. */
  foreignNames: 200_000,
  foreignNamesAge: 60_000,
  /** … nodes or relationships that statistics look at one by one. */
  foreignScan: 2_000_000,
  /** … concepts or claims that an export of everything sorts. */
  foreignExport: 2_000_000,
  /** … milliseconds that such a look at everything may take. */
  foreignScanTime: 60_000,
  /** … milliseconds between two looks whether it was written to, and for how long answers are kept where it does not tell. */
  foreignLook: 1_000,
  foreignKept: 300_000,
  /** … names of labels, types and properties that inspect lists, and nodes or relationships of each that it looks at. */
  inspectNames: 200,
  inspectSample: 200,
  /** Bytes of a mapping file, and rules in it for nodes and for relationships each. */
  mappingFile: 1_000_000,
  mappingRules: 1_000,
  /** Rows in one import batch. */
  importBatch: 5_000,
  /** Bytes of files together from which an import reads them in a thread of its own. */
  readInThread: 1_000_000,
  /** Batches that such a thread may be ahead of the writing. */
  readAhead: 4,
  /** Nodes on the first picture of a concept. */
  firstPicture: 25,
  /** Nodes added per step when a relation is opened. */
  expandStep: 10,
  /** Nodes drawn at most: without asking, and when asked to draw more. */
  drawnNodes: 300,
  drawnNodesMost: 2_000,
  /** Rows of relations unknown to the table that are kept made. */
  relationRows: 500,
  /** Lines of one relation at one node beyond which its leaves are counted as one node. */
  hubLines: 30,
  /** Nodes up to which columns can be read; a picture that is filled up beyond becomes a web. */
  columnNodes: 80,
  /** Claims that one table lists. */
  tableClaims: 10_000,
  /** Views that a browser keeps under names, and characters of such a name. */
  savedViews: 50,
  savedName: 80,
  /** Bytes of a file that holds a view or steps. */
  viewFile: 4_000_000,
  /** Bytes of a file that is read whole (our JSON); streamed formats have no cap. */
  wholeFile: 256_000_000,
  /** Characters of one line of a streamed table. */
  fileLine: 32_000_000,
  /** Characters of one text or attribute of a streamed XML file, and how deep its elements may be nested. */
  xmlValue: 16_000_000,
  xmlDepth: 200,
  /** Bytes at the beginning of a file from which its format is told. */
  fileHead: 65_536,
  /** Skipped rows, unknown prefixes and dangling ends that an import report lists; all are counted. */
  reportListed: 100,
  /** New concepts of an import whose names are looked up in the graph. */
  namesLookedUp: 200,
  /** Concepts and claims on one HTML page: more nobody reads, and no phone opens. */
  pageRows: 10_000,
  /** Rows written in one piece of an export. */
  exportBatch: 1_000,
  /** Nodes or claims in one statement of a Cypher script, which a server reads whole. */
  cypherBatch: 1_000,
  /** Files in a zip archive, entries of any kind that are looked at for them, and bytes that they unpack to in all. */
  archiveFiles: 50,
  archiveEntries: 1_000,
  archiveText: 8_000_000_000,
  /** Bytes of an upload over HTTP, all files together, and how many files. */
  upload: 2_000_000_000,
  uploadFiles: 10,
  /** Characters of what an upload says of tables' columns: it is handed on as one argument, which systems cap. */
  mappingText: 100_000,
  /** What is dropped on the page: bytes of all files together, bytes of one unpacked, and concepts and claims in all. */
  droppedFile: 50_000_000,
  droppedText: 400_000_000,
  droppedRecords: 250_000,
  /** Concepts offered to begin with after a drop. */
  droppedExamples: 5,
  /** Pixels of a picture's longer side as PNG: browsers refuse to paint much more. */
  pictureSide: 16_000,
  /** Characters of a view in an address's fragment. */
  linkLength: 16_000,
  /** Bytes of a view in a link once it is inflated. */
  linkJson: 1_000_000,
  /** Steps that undo remembers. */
  history: 200,
} as const;
