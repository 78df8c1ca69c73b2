package uk.commonbaseline.gate.bad.no_floating_point;

record FloatingConstructor(long pence) {
    FloatingConstructor(double pounds) {
        this(Math.round(pounds * 100));
    }
}
