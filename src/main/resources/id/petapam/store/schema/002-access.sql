-- What a planner adds to the region, decides on flags and accepts of findings.
-- shape: well-known text, longitude latitude, WGS84 degrees.

CREATE TABLE zone (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    shape TEXT NOT NULL,
    first_jurisdiction TEXT NOT NULL,
    second_jurisdiction TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- evidence: digest of what was decided on; a dismissed flag comes back when it changes.
CREATE TABLE flag_decision (
    id TEXT NOT NULL PRIMARY KEY,
    station_id TEXT NOT NULL REFERENCES station (id) DEFERRABLE INITIALLY DEFERRED,
    flag TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    basis TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    evidence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX flag_decision_station ON flag_decision (station_id);

-- The thing a finding is about may be gone by now, so there is no reference; facts: digest of what was accepted.
CREATE TABLE accepted_finding (
    id TEXT NOT NULL PRIMARY KEY,
    rule TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    accepted_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_area (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    shape TEXT NOT NULL,
    source TEXT NOT NULL,
    taken_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
