-- Command (Padal, Pamatwil), vehicles and vessels, what teams carry, pins, phases with times, the city security plan,
-- measures of scenarios. New columns are empty where they say nothing: digests and lines of the log stay as they are.

CREATE TABLE vehicle (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    seats INTEGER NOT NULL,
    speed_kmh INTEGER NOT NULL,
    home_id TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
    unit_id TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX vehicle_home ON vehicle (home_id);
CREATE INDEX vehicle_unit ON vehicle (unit_id);

CREATE TABLE rayon (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rayon_district (
    rayon_id TEXT NOT NULL REFERENCES rayon (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    district_id TEXT NOT NULL,
    PRIMARY KEY (rayon_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_tie (
    id TEXT NOT NULL PRIMARY KEY,
    first_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    second_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    bond TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX person_tie_first ON person_tie (first_id);
CREATE INDEX person_tie_second ON person_tie (second_id);

-- What is different of the plan itself in a scenario; what subject, detail and amount mean depends on kind.
CREATE TABLE scenario_measure (
    scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT,
    detail TEXT,
    amount INTEGER,
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE team ADD COLUMN radios INTEGER;
ALTER TABLE team ADD COLUMN life_vests INTEGER;
ALTER TABLE team ADD COLUMN vessel_id TEXT REFERENCES vehicle (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE unit ADD COLUMN available_from INTEGER;
ALTER TABLE unit ADD COLUMN available_to INTEGER;
ALTER TABLE unit ADD COLUMN radios INTEGER;
ALTER TABLE unit ADD COLUMN life_vests INTEGER;

ALTER TABLE phase ADD COLUMN from_time TEXT;
ALTER TABLE phase ADD COLUMN to_time TEXT;

-- line: "latitude longitude" of each point, separated by ;. situations, phases: words separated by blanks.
ALTER TABLE site ADD COLUMN of_site_id TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE site ADD COLUMN radius INTEGER;
ALTER TABLE site ADD COLUMN line TEXT;
ALTER TABLE site ADD COLUMN situations TEXT;
ALTER TABLE site ADD COLUMN phases TEXT;

ALTER TABLE personal ADD COLUMN home_village TEXT;

-- An assignment may now be to a command post too, and be pinned; SQLite cannot change a CHECK, so the table is made anew.
CREATE TABLE assignment_now (
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
    district_id TEXT REFERENCES district (code) DEFERRABLE INITIALLY DEFERRED,
    rayon_id TEXT REFERENCES rayon (id) DEFERRABLE INITIALLY DEFERRED,
    control_site_id TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
    pinned INTEGER,
    CHECK ((station_id IS NOT NULL) + (group_id IS NOT NULL) + (site_id IS NOT NULL) + (district_id IS NOT NULL)
        + (rayon_id IS NOT NULL) + (control_site_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

INSERT INTO assignment_now (id, phase_id, team_id, station_id, group_id, site_id, from_day, from_time, to_day, to_time)
    SELECT id, phase_id, team_id, station_id, group_id, site_id, from_day, from_time, to_day, to_time FROM assignment;

DROP TABLE assignment;

ALTER TABLE assignment_now RENAME TO assignment;

CREATE INDEX assignment_phase ON assignment (phase_id);
CREATE INDEX assignment_team ON assignment (team_id);
CREATE INDEX assignment_station ON assignment (station_id);
CREATE INDEX assignment_group ON assignment (group_id);
CREATE INDEX assignment_site ON assignment (site_id);
CREATE INDEX assignment_district ON assignment (district_id);
CREATE INDEX assignment_rayon ON assignment (rayon_id);
CREATE INDEX assignment_control ON assignment (control_site_id);
CREATE INDEX team_vessel ON team (vessel_id);
CREATE INDEX site_of ON site (of_site_id);
