/** Said by the network, and by a database that goes down, comes up, or has no connection to spare (SQLSTATE classes 08, 53 and 57P). */
const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
const databaseCode = /^(08\w{3}|53300|57P0[1-3])$/;
const lostConnection = /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Whether a server this process stands on could not be reached: nothing was wrong with what was asked, and it can be asked again. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = ((error as { driverError?: unknown }).driverError ?? error) as { code?: unknown };
  if (typeof code === 'string' && (networkCodes.includes(code) || databaseCode.test(code))) return true;
  return lostConnection.test(error.message);
}
