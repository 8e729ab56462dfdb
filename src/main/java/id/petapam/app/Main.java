package id.petapam.app;

import id.petapam.cli.Door;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Start of the program, for desktop and command line. Does not extend Application: that fails on the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        long began = System.nanoTime();
        List<String> given = Arrays.asList(args);
        PrintStream out = stream(FileDescriptor.out, given.contains("--json"), System.out);
        PrintStream err = stream(FileDescriptor.err, false, System.err);
        UserFolder user = UserFolder.find(System.getenv());
        LogFile.start(user.log());
        Words words = new Words(given.contains("en") && given.contains("--lang") ? Language.EN : Language.ID);
        LastBorder border = new LastBorder(user.log(), words, err);
        Thread.setDefaultUncaughtExceptionHandler(border);
        OfflineGuard.install();
        Home home = Home.find();
        Display display = new Display(System.getenv());
        Wiring wiring = new Wiring(home, user, Clock.systemDefaultZone());
        DesktopStart desktop =
                new DesktopStart(wiring, home, user, display, border, words, new StartTimes(began), out, err);
        int exit = new Door(wiring, desktop, border).run(out, err, args);
        System.exit(exit);
    }

    /** UTF-8 wherever another program may read it; a Windows console gets its own letters. */
    private static PrintStream stream(FileDescriptor descriptor, boolean data, PrintStream console) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        return windows && !data
                ? console
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
