/** @type {import('next').NextConfig} */
const config = {
  // Two copies of the program can run beside each other when each builds into its own folder.
  distDir: process.env.ETIOGRAPH_DIST_DIR ?? '.next',
  // Native and driver packages stay out of the bundle: they are loaded from node_modules at run time.
  serverExternalPackages: ['better-sqlite3', 'neo4j-driver'],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks the types of everything; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // The development server writes no files of its own into the project.
  agentRules: false,
};

export default config;
