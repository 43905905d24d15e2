package cabinetpapers.job;

import java.util.HashMap;
import java.util.Map;

/** Requests that differ in what tests are about. */
final class Requests {

    private Requests() {}

    /** The same request in another environment. */
    static Request with(Request request, String variable, String value) {
        Map<String, String> environment = new HashMap<>(request.environment());
        environment.put(variable, value);
        return new Request(
                request.project(),
                request.jobFile(),
                request.out(),
                request.database(),
                request.quarter(),
                request.asAt(),
                request.holes(),
                request.rendering(),
                environment);
    }
}
