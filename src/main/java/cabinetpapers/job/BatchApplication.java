package cabinetpapers.job;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch over a run's database, started by Spring Boot: the job repository, the operator and their transactions.
 * Everything is named here and nothing is looked for, since scanning and auto-configuration would cost a start-up twice
 * as long.
 */
@Configuration(proxyBeanMethods = false)
class BatchApplication extends JdbcDefaultBatchConfiguration {

    /** @param database open, locked and migrated; it outlives the application */
    static ConfigurableApplicationContext start(Database database) {
        SpringApplication application = new SpringApplication(BatchApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        // The run stops itself on a signal, at the next seam, and closes the application after that.
        application.setRegisterShutdownHook(false);
        // Nothing is set from outside: no properties files are looked for, and no logging is set up a second time.
        application.setListeners(List.of());
        application.setAddCommandLineProperties(false);
        application.setAddConversionService(false);
        application.addInitializers(context -> register((GenericApplicationContext) context, database.source()));
        return application.run();
    }

    private static void register(GenericApplicationContext context, DataSource source) {
        context.registerBean(
                "dataSource", DataSource.class, () -> source, definition -> definition.setDestroyMethodName(""));
        context.registerBean(
                "transactionManager", PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
    }

    /** The run's lock keeps others away; stricter isolation fails on PostgreSQL when two councils begin at once. */
    @Override
    protected Isolation getIsolationLevelForCreate() {
        return Isolation.READ_COMMITTED;
    }
}
