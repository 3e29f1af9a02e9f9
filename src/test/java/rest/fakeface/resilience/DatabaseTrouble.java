package rest.fakeface.resilience;

import rest.fakeface.resilience.BrokenWire.State;
import rest.fakeface.support.MySqlServer;

/** A way in which a database can go away, and come back. */
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

  /** All connections that the database has are somebody else's. */
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
