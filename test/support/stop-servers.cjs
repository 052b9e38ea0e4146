/** Stops what start-servers.cjs started. */
module.exports = async () => {
  await globalThis.gongkaiTestServers?.stop();
};
