package cabinetpapers.job;

/** Hears how a run goes on, one call at a time. */
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = new Progress() {
        @Override
        public void begun(String step) {}

        @Override
        public void advanced(String step, String told) {}

        @Override
        public void ended(String step, String told) {}
    };

    void begun(String step);

    /** @param told which part of the step is done: "report:word" */
    void advanced(String step, String told);

    /** @param told what the step has to say: "24 measures, 310 values" */
    void ended(String step, String told);
}
