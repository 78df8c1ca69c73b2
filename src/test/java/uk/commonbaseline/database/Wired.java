package uk.commonbaseline.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// A few beans over a test's database, with the transactions they declare.
public final class Wired {
    private Wired() {}

    @EnableTransactionManagement
    private static class Transactions {}

    /// Close it after the test.
    public static AnnotationConfigApplicationContext over(DataSource dataSource, Class<?>... beans) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(dataSource));
        context.register(Transactions.class);
        context.register(beans);
        context.refresh();
        return context;
    }
}
