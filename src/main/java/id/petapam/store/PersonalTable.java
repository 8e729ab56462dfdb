package id.petapam.store;

import id.petapam.model.PersonalData;
import id.petapam.model.PersonalKey;
import id.petapam.model.VillageCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Personal values: the only table that holds them. */
final class PersonalTable {

    private final Connection connection;

    PersonalTable(Connection connection) {
        this.connection = connection;
    }

    void write(List<PersonalData> values) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO personal (personal_key, name, service_number, phone, check_sum, home_village)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (PersonalData data : values) {
                insert.setLong(1, data.key().value());
                insert.setString(2, data.name());
                insert.setString(3, data.serviceNumber());
                insert.setString(4, data.phone());
                insert.setString(5, checkSum(data));
                insert.setString(6, data.homeVillage().map(VillageCode::value).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<PersonalData> readAll() throws SQLException {
        List<PersonalData> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery(
                        "SELECT personal_key, name, service_number, phone, check_sum, home_village"
                                + " FROM personal ORDER BY 1")) {
            while (set.next()) {
                PersonalData data = new PersonalData(
                        new PersonalKey(set.getLong(1)),
                        set.getString(2),
                        set.getString(3),
                        set.getString(4),
                        Optional.ofNullable(set.getString(6)).map(VillageCode::new));
                if (!checkSum(data).equals(set.getString(5))) {
                    throw new DamageFound("personal values " + data.key().value());
                }
                all.add(data);
            }
        }
        return all;
    }

    /**
     * Deletes every value. One empty row above the highest key stays, so that no key is ever given to somebody else:
     * an undo could otherwise show one person's name on another.
     */
    void deleteAll() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long highest;
            try (ResultSet set =
                    statement.executeQuery("SELECT max(coalesce((SELECT max(personal_key) FROM personal), 0),"
                            + " coalesce((SELECT max(personal_key) FROM person), 0))")) {
                highest = set.next() ? set.getLong(1) : 0;
            }
            boolean onlyMark = readAll().stream().allMatch(d -> d.name().isEmpty());
            if (!onlyMark) {
                statement.executeUpdate("DELETE FROM personal");
                write(List.of(new PersonalData(new PersonalKey(highest + 1), "", "", "")));
            }
        }
    }

    private static String checkSum(PersonalData data) {
        LineHash hash = new LineHash()
                .whole(data.key().value())
                .text(data.name())
                .text(data.serviceNumber())
                .text(data.phone());
        // A home that is not known leaves no trace, so that older values keep their sum.
        data.homeVillage().ifPresent(village -> hash.text(village.value()));
        return hash.hex().substring(0, 16);
    }
}
