package uk.commonbaseline.gate.bad.no_field_injection;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

final class InjectedField {
    @Autowired
    @Nullable
    Runnable injected;
}
