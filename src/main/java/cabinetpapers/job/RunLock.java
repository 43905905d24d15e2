package cabinetpapers.job;

/** Sees to it that nobody else makes the same papers at the same time; the lock dies with its process. */
sealed interface RunLock extends AutoCloseable permits HolderNote, AdvisoryLock {

    @Override
    void close();
}
