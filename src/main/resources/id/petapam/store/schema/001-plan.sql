-- The plan file, first form. State tables say how the plan stands now; edit_log says how it came to that;
-- personal values stand apart so that they can be deleted without touching either.
-- References are checked when a transaction ends, so that one edit may add and remove in any order.

CREATE TABLE plan_header (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL,
    regency_code TEXT NOT NULL,
    regency_name TEXT NOT NULL,
    police_name TEXT NOT NULL,
    operation_type TEXT NOT NULL,
    operation_name TEXT NOT NULL,
    election_date TEXT NOT NULL,
    reserve_percent TEXT NOT NULL,
    region_id TEXT NOT NULL,
    region_title TEXT NOT NULL,
    region_checksum TEXT NOT NULL,
    police_region TEXT NOT NULL,
    police_district TEXT NOT NULL,
    order_number TEXT NOT NULL,
    order_date TEXT,
    issued_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_book (
    id TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_value (
    rule_book_id TEXT NOT NULL REFERENCES rule_book (id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (rule_book_id, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE district (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    regency_code TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE district_pattern (
    district_code TEXT NOT NULL REFERENCES district (code) DEFERRABLE INITIALLY DEFERRED,
    class TEXT NOT NULL,
    police INTEGER NOT NULL,
    stations INTEGER NOT NULL,
    linmas_per_station INTEGER NOT NULL,
    PRIMARY KEY (district_code, class)
) STRICT, WITHOUT ROWID;

CREATE TABLE village (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    district_code TEXT NOT NULL REFERENCES district (code) DEFERRABLE INITIALLY DEFERRED,
    lat REAL,
    lon REAL
) STRICT, WITHOUT ROWID;

CREATE INDEX village_district ON village (district_code);

CREATE TABLE station (
    id TEXT NOT NULL PRIMARY KEY,
    village_code TEXT REFERENCES village (code) DEFERRABLE INITIALLY DEFERRED,
    district_code TEXT REFERENCES district (code) DEFERRABLE INITIALLY DEFERRED,
    regency_code TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    registered_voters INTEGER,
    lat REAL,
    lon REAL,
    point_quality TEXT,
    fallback_lat REAL,
    fallback_lon REAL,
    fallback_quality TEXT,
    class TEXT,
    class_basis TEXT,
    class_date TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX station_village ON station (village_code);
CREATE INDEX station_district ON station (district_code);

-- Earlier decisions, newest first; the one in force stands with the station.
CREATE TABLE class_decision (
    station_id TEXT NOT NULL REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    class TEXT NOT NULL,
    basis TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    PRIMARY KEY (station_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE station_fact (
    station_id TEXT NOT NULL REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED,
    fact TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (station_id, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE station_group (
    id TEXT NOT NULL PRIMARY KEY,
    district_code TEXT NOT NULL REFERENCES district (code) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    class TEXT NOT NULL,
    own_police INTEGER,
    own_stations INTEGER,
    own_linmas_per_station INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX station_group_district ON station_group (district_code);

CREATE TABLE group_station (
    group_id TEXT NOT NULL REFERENCES station_group (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    station_id TEXT NOT NULL REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX group_station_station ON group_station (station_id);

CREATE TABLE site (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    point_quality TEXT NOT NULL,
    wanted INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    headcount INTEGER NOT NULL,
    parent_id TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    home_id TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX unit_parent ON unit (parent_id);
CREATE INDEX unit_home ON unit (home_id);

-- personal_key points into personal without a reference, since personal values can be deleted as a whole.
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    rank_text TEXT NOT NULL,
    position TEXT NOT NULL,
    unit_id TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    personal_key INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX person_unit ON person (unit_id);

CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE team_slot (
    team_id TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    unit_id TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (team_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX team_slot_unit ON team_slot (unit_id);
CREATE INDEX team_slot_person ON team_slot (person_id);

CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY,
    phase_id TEXT NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    team_id TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    station_id TEXT REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED,
    group_id TEXT REFERENCES station_group (id) DEFERRABLE INITIALLY DEFERRED,
    site_id TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
    from_day INTEGER,
    from_time TEXT,
    to_day INTEGER,
    to_time TEXT,
    CHECK ((station_id IS NOT NULL) + (group_id IS NOT NULL) + (site_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_phase ON assignment (phase_id);
CREATE INDEX assignment_team ON assignment (team_id);
CREATE INDEX assignment_station ON assignment (station_id);
CREATE INDEX assignment_group ON assignment (group_id);
CREATE INDEX assignment_site ON assignment (site_id);

CREATE TABLE strength_line (
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    force TEXT NOT NULL,
    strength INTEGER NOT NULL,
    not_ready INTEGER NOT NULL,
    ratio_numerator INTEGER NOT NULL,
    ratio_denominator INTEGER NOT NULL,
    by_roster INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Names, service numbers, phones: here and nowhere else. check_sum notices a damaged row.
CREATE TABLE personal (
    personal_key INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    service_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    check_sum TEXT NOT NULL
) STRICT;

-- Only grows. changes: deflated JSON of an EDIT; empty for UNDO and REDO, which repeat those of their target.
-- state_digest: of all state tables after this line. hash: SHA-256 over every field of the line and prev_hash.
CREATE TABLE edit_log (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    summary TEXT NOT NULL,
    step TEXT NOT NULL,
    target INTEGER NOT NULL,
    changes BLOB,
    state_digest TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
