package id.petapam.store;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains about, as a sentence for the user. */
final class SqlProblems {

    private SqlProblems() {}

    /**
     * The sentence for an error.
     *
     * @return a Problem, or an IllegalStateException where the program itself is wrong (a broken reference ...)
     */
    static RuntimeException of(SQLException error, Path path) {
        if (error instanceof SQLiteException told && told.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return new Problem(Phrase.of("store.file.gone", FileHeader.name(path)), error);
        }
        String key =
                switch (code(error)) {
                    case SQLITE_FULL -> "store.disk.full";
                    case SQLITE_IOERR, SQLITE_NOMEM -> "store.disk.error";
                    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "store.disk.readonly";
                    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_TOOBIG -> "store.file.damaged";
                    case SQLITE_BUSY, SQLITE_LOCKED -> "store.file.busy";
                    case SQLITE_CANTOPEN -> "store.file.unopenable";
                    default -> "";
                };
        return key.isEmpty()
                ? new IllegalStateException("the plan file refuses: " + error.getMessage(), error)
                : new Problem(Phrase.of(key, FileHeader.name(path)), error);
    }

    static boolean isBusy(SQLException error) {
        SQLiteErrorCode code = code(error);
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
    }

    static boolean isConstraint(SQLException error) {
        return code(error) == SQLiteErrorCode.SQLITE_CONSTRAINT;
    }

    /** The code without its extension: an I/O error is one, whether of reading or writing. */
    private static SQLiteErrorCode code(SQLException error) {
        return SQLiteErrorCode.getErrorCode(error.getErrorCode() & 0xff);
    }
}
