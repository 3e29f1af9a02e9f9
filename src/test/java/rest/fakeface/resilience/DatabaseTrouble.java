package rest.fakeface.resilience;

import rest.fakeface.resilience.BrokenWire.State;
import rest.fakeface.support.MySqlServer;

/** A way in which a database becomes unavailable and available again. */
enum DatabaseTrouble {
  KILLED {
    @Override
    void begin(MySqlServer mysql, BrokenWire wire) {
      mysql.kill();
    }

    @Override
    void end(MySqlServer mysql, BrokenWire wire) {
      mysql.start();
    }
  },

  STOPPED {
    @Override
    void begin(MySqlServer mysql, BrokenWire wire) {
      mysql.stop();
    }

    @Override
    void end(MySqlServer mysql, BrokenWire wire) {
      mysql.start();
    }
  },

  FROZEN {
    @Override
    void begin(MySqlServer mysql, BrokenWire wire) {
      mysql.freeze();
    }

    @Override
    void end(MySqlServer mysql, BrokenWire wire) {
      mysql.thaw();
    }
  },

  NOISY {
    @Override
    void begin(MySqlServer mysql, BrokenWire wire) {
      wire.set(State.NOISY);
    }

    @Override
    void end(MySqlServer mysql, BrokenWire wire) {
      wire.set(State.WHOLE);
    }
  },

  CUT {
    @Override
    void begin(MySqlServer mysql, BrokenWire wire) {
      wire.set(State.CUT);
    }

    @Override
    void end(MySqlServer mysql, BrokenWire wire) {
      wire.set(State.WHOLE);
    }
  },

  /** Other clients use all connections of the database. */
  FULL {
    @Override
    void begin(MySqlServer mysql, BrokenWire wire) {
      mysql.takeAllConnections();
    }

    @Override
    void end(MySqlServer mysql, BrokenWire wire) {
      mysql.giveConnectionsBack();
    }
  };

  abstract void begin(MySqlServer mysql, BrokenWire wire);

  abstract void end(MySqlServer mysql, BrokenWire wire);
}
