package uk.commonbaseline.normalise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.Pounds;

/// One contract of a register.
///
/// @param endsOn null for a contract that runs on until notice is given
/// @param vatIncluded null where the register does not say
public record ContractLine(
        Origin origin,
        @Nullable String ref,
        String title,
        @Nullable String supplier,
        @Nullable SourceCode service,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate extendsTo,
        @Nullable Pounds annualValue,
        @Nullable Pounds totalValue,
        @Nullable Boolean vatIncluded,
        @Nullable String notice,
        @Nullable String staffTransfer) {}
