package id.petapam.ui.map;

import id.petapam.map.Viewport;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Moves the view along a {@link Glide} in 150 ms, or at once where motion is not wanted. */
final class ViewMotion {

    private static final double NANOS = 150e6;

    private final Consumer<Viewport> mover;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private Optional<Glide> glide = Optional.empty();
    private long started;
    private long last;
    private boolean enabled = true;

    ViewMotion(Consumer<Viewport> mover) {
        this.mover = mover;
    }

    void enable(boolean on) {
        enabled = on;
    }

    boolean isGoing() {
        return glide.isPresent();
    }

    /** Where the view will come to rest. */
    Viewport target(Viewport now) {
        return glide.map(Glide::to).orElse(now);
    }

    void go(Viewport from, Viewport to) {
        boolean going = isGoing();
        stop();
        if (!enabled) {
            mover.accept(to);
            return;
        }
        glide = Optional.of(new Glide(from, to));
        // On from the last step: a wheel that turns in every frame would else hold the view where it is.
        started = going ? last : 0;
        timer.start();
    }

    void stop() {
        timer.stop();
        glide = Optional.empty();
    }

    private void step(long now) {
        if (started == 0) {
            started = now;
        }
        last = now;
        double share = (now - started) / NANOS;
        Glide way = glide.orElseThrow();
        if (share >= 1) {
            stop();
        }
        mover.accept(way.at(share));
    }
}
