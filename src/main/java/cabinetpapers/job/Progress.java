package cabinetpapers.job;

/** Hears how a run goes on; heard from several threads, one call at a time. */
public interface Progress {

    void begun(String step);

    /** One more part of a step is done. */
    void advanced(String step, int done, int of);

    /** @param told what the step has to say: "24 measures, 310 returns" */
    void ended(String step, String told);

    /** Nobody listens. */
    Progress SILENT = new Progress() {
        @Override
        public void begun(String step) {}

        @Override
        public void advanced(String step, int done, int of) {}

        @Override
        public void ended(String step, String told) {}
    };
}
