/** Starts the servers the integration and journey tests run on. */
module.exports = async () => {};
