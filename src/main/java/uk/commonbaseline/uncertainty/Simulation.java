package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.commonbaseline.savings.Workings;

/// Draws options. The same seed gives the same bits, on however many threads.
final class Simulation implements AutoCloseable {
    private static final int TOLD_EVERY = 16;

    private final UncertaintySettings settings;
    private final int threads;
    private final ExecutorService workers;

    Simulation(UncertaintySettings settings, int threads) {
        this.settings = settings;
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /// Draws one option.
    ///
    /// @param target pounds a year that are to be reached
    /// @param progress told of this option's draws
    Draws draw(Workings option, BigDecimal target, Progress progress) {
        Plan plan = Plan.of(option, settings);
        Draws draws = new Draws(settings.draws(), plan.years());
        Meter meter = new Meter(settings.draws(), progress);
        List<Future<?>> shares = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int share = thread;
            shares.add(workers.submit(() -> share(share, new Block(plan, target.doubleValue()), draws, meter)));
        }
        shares.forEach(Simulation::await);
        return draws;
    }

    /// Each thread takes every n-th block.
    private void share(int thread, Block block, Draws draws, Meter meter) {
        for (int first = thread * Block.SIZE; first < settings.draws(); first += threads * Block.SIZE) {
            int count = Math.min(Block.SIZE, settings.draws() - first);
            block.draw(first, count, draws);
            meter.add(count);
        }
    }

    private static void await(Future<?> share) {
        try {
            share.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an option could not be simulated", failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the simulation was interrupted");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /// Counts what all threads have done.
    private static final class Meter {
        private final long of;
        private final Progress progress;
        private long done;
        private long told;

        private Meter(long of, Progress progress) {
            this.of = of;
            this.progress = progress;
        }

        private synchronized void add(int count) {
            done += count;
            if (done - told >= (long) TOLD_EVERY * Block.SIZE || done == of) {
                told = done;
                progress.drawn(done, of);
            }
        }
    }
}
