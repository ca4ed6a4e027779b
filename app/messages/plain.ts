/**
 * The words of screens without the explorer. In a file of their own, since they come with every page: with all others
 * beside them those would be loaded twice.
 */
export const plain = {
  name: 'Etiograph',
  retry: 'Try again',
  unavailable: 'The graph cannot be read',
  comesBack: 'This page goes on by itself once it can be read again.',
  notFound: { heading: 'There is no such page', back: 'To the first page' },
  unexpected: 'Something went wrong here. Try again; if it stays, reload the page.',
  reload: 'The server met an error that it did not expect. Its log tells more; please report it.',
};
