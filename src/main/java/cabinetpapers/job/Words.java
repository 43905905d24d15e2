package cabinetpapers.job;

/** Counts in words. */
final class Words {

    private Words() {}

    /** {@code 1 measure}, {@code 24 measures}. */
    static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}
