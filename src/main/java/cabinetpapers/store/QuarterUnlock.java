package cabinetpapers.store;

import java.time.Instant;

/**
 * That somebody took a lock off, so that a quarter's figures may move again.
 *
 * @param lock what held them until then; its snapshot may be disposed of since
 */
public record QuarterUnlock(QuarterLock lock, String officer, String reason, Instant at) {}
