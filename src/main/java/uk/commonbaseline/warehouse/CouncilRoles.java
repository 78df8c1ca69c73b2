package uk.commonbaseline.warehouse;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.sql.SqlFile;

/// The database roles of councils: who is a member of one sees that council's rows, and no other's.
public final class CouncilRoles {
    private CouncilRoles() {}

    /// Makes the roles that are missing, without a login, and takes away what those of councils see that are partners
    /// no more. May be repeated.
    ///
    /// @param owner connects as the login that owns the tables and may make roles
    /// @return the role of each council
    public static Map<String, String> make(DataSource owner, Collection<String> councils) {
        JdbcClient jdbc = JdbcClient.create(owner);
        Map<String, String> roles = new TreeMap<>();
        for (String council : councils) {
            String role = "baseline_council_" + council.toLowerCase(Locale.ROOT);
            jdbc.sql(SqlFile.read(CouncilRoles.class, "council-role-wanted"))
                    .param("role", role)
                    .param("council", council)
                    .query(String.class)
                    .list()
                    .forEach(statement -> jdbc.sql(statement).update());
            roles.put(council, role);
        }
        jdbc.sql("delete from warehouse.council_role where not council = any (?)")
                .param(roles.keySet().toArray(String[]::new))
                .update();
        return roles;
    }
}
