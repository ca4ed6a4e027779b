/** Words about a database that is another program's. */
export const database = {
  heading: 'About this database',
  readOnly: (mapping: string | null) =>
    `It is another program’s Neo4j, shown through ${mapping === null ? 'a mapping that was guessed' : `the mapping ${mapping}`}. It is only read: nothing can be added to it or removed from it here.`,
  statement: 'Statement for the administrator',
  copy: 'Copy',
  copied: 'It is copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
};
