package uk.commonbaseline.run;

import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.commonbaseline.inbound.Arrival;
import uk.commonbaseline.inbound.Claims.Claim;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.partnership.PersonalForms;
import uk.commonbaseline.warehouse.Deliveries;

/// Enters claimed files in the register of deliveries, whether they were claimed just now or by a run that died.
@Component
class Register {
    private final Home home;
    private final Deliveries deliveries;

    Register(Home home, Deliveries deliveries) {
        this.home = home;
        this.deliveries = deliveries;
    }

    void enter(Claim claim, String run, Instant now) {
        Arrival arrival = claim.arrival();
        deliveries.register(new Deliveries.Claimed(
                claim.sha256(),
                arrival.council(),
                arrival.feed(),
                PersonalForms.maskedName(String.valueOf(arrival.file().getFileName())),
                claim.bytes(),
                now,
                run,
                home.relative(claim.copy())));
    }
}
