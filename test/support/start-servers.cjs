/** Starts the servers the integration and journey tests run on, unless `npm test` has done so for all its runs. */
module.exports = async () => {
  if (process.env.GONGKAI_TEST_SERVERS_STARTED) return;
  const { startTestServers } = await import('../../scripts/servers/test-servers.mjs');
  const servers = await startTestServers();
  Object.assign(process.env, servers.environment);
  globalThis.gongkaiTestServers = servers;
};
