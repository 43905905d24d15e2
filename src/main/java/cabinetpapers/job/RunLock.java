package cabinetpapers.job;

/** Sees to it that nobody else makes the same papers at the same time; the lock dies with its process. */
sealed interface RunLock extends AutoCloseable permits FileGuard, AdvisoryLock {

    /**
     * Asks whether the lock is still ours. To be asked before anything is put in its place: a server that was restarted
     * has forgotten the lock, and somebody else may have it.
     */
    void assure() throws Refusal;

    @Override
    void close();
}
