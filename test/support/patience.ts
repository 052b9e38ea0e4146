/** Real servers and real password hashes on a machine that may be busy: what takes long is not wrong. Milliseconds, for a test or a hook. */
jest.setTimeout(60_000);
