package cabinetpapers.job;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests that run whole jobs, one class at a time: Spring Batch knows a running step by its number within the process, and
 * every database of a test begins with step 1. They begin early, so that others run beside them to the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("Spring Batch")
@Order(3)
public @interface RunsJobs {}
